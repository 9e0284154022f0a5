/**
 * A rule as a municipality's profile holds it: the days in force, its title, and its condition as data that has not
 * been read yet.
 *
 * @clause none a shape of this project, not of a source
 */
export interface ProfileRule {
  readonly from: string;
  readonly to: string | null;
  readonly title: string;
  readonly when: unknown;
}
