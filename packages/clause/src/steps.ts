import type { Clause } from './clause.ts';
import { clauses } from './clauses.ts';
import type { SourceId } from './source-id.ts';

/**
 * The steps (手順) of a specification that a person does by reading: its guide clauses in order, each with `owes.ja` as
 * the text to be read there.
 *
 * @clause chigasaki-r7:8(1)ア
 * @clause chigasaki-r7:8(1)ウ
 * @clause chigasaki-r7:8(2)ア
 * @clause chigasaki-r7:8(2)イ
 * @clause chigasaki-r7:8(2)キ
 * @clause kashiwa-r7:4(2)ア
 * @clause kashiwa-r7:4(2)エ
 * @clause kashiwa-r7:6(5)
 * @clause kashiwa-r7:7(2)カ(ｳ)
 *
 * @example
 * steps('chigasaki-r7').map(({ at }) => at) // => ['8(1)ア', '8(1)ウ', '8(2)ア', '8(2)イ', '8(2)キ']
 */
export function steps(specification: SourceId): readonly Clause[] {
  return clauses.filter(({ source, kinds }) => source === specification && kinds.includes('guide'));
}
