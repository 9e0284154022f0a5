/**
 * A property of OSCAL: a name and a value, in the namespace of this project where `ns` is given.
 *
 * @clause none a shape of OSCAL, not of a source
 */
export interface OscalProperty {
  readonly name: string;
  readonly ns?: string;
  readonly value: string;
  readonly remarks?: string;
}
