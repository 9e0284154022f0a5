/**
 * How far one version of a plan has come. `original`: the original (正本) and two duplicates (副本) are made;
 * `brought-in`: it was finished under another contract or by another provider; `abandoned`: it was given up before.
 *
 * @clause chigasaki-r7:8(3)ア
 * @clause chigasaki-r7:9(3)
 * @clause chigasaki-r7:9(4)
 */
export type VersionStage =
  | 'begun'
  | 'visited'
  | 'drafted'
  | 'complete'
  | 'original'
  | 'submitted'
  | 'correction-asked'
  | 'resubmitted'
  | 'received'
  | 'brought-in'
  | 'abandoned';

/** The stages of a version whose original is made under this contract. */
export const madeHere: readonly VersionStage[] = [
  'original',
  'submitted',
  'correction-asked',
  'resubmitted',
  'received',
];

/** The stages of a finished plan (作成済みの個別避難計画), wherever it was made. */
export const made: readonly VersionStage[] = [...madeHere, 'brought-in'];

/** Whether a version is a finished plan. */
export function isMade({ stage }: { readonly stage: VersionStage }): boolean {
  return made.includes(stage);
}
