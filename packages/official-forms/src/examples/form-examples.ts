/**
 * The examples of a form that are written by hand: `simple` holds the least that makes sense, `full` every field, in the
 * lengths that offices see. Invented people and bodies only, and obviously so (見本 太郎, 架空).
 *
 * @clause none examples of this project
 */
export interface WrittenExamples<Data> {
  readonly simple: Data;
  readonly full: Data;
}

/**
 * The four examples of a form. `overflowing` is `full` with every free text longer than its cell and every list longer
 * than its page, `names` is `full` with the names of people that registers have and typefaces often lack.
 *
 * @clause none examples of this project
 */
export interface FormExamples<Data = unknown> extends WrittenExamples<Data> {
  readonly overflowing: Data;
  readonly names: Data;
}
