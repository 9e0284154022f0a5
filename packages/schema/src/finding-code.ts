/**
 * What can stand against unknown input. The codes are stable.
 *
 * @clause none codes of this project, not of a source
 */
export type InputFindingCode =
  | 'missing'
  | 'unknown-key'
  | 'wrong-type'
  | 'wrong-value'
  | 'wrong-form'
  | 'not-a-day'
  | 'too-long'
  | 'too-short'
  | 'too-many'
  | 'too-few'
  | 'too-large'
  | 'too-small'
  | 'repeated'
  | 'control-character'
  | 'lone-surrogate'
  | 'blank'
  | 'too-deep'
  | 'not-json'
  | 'input-too-large'
  | 'forbidden-key'
  | 'repeated-key';
