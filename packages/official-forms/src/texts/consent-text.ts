/**
 * A sentence that a consent answers, bound to its version: another wording is another version, so that an answer is
 * never read against words that the person did not see.
 *
 * @clause chigasaki-r7:8(2)ウ
 * @clause chigasaki-r7:8(2)オ
 */
export interface ConsentText {
  readonly id: string;
  readonly version: string;
  readonly text: string;
}
