import type { Need } from '@fukushi-kit/rule';
import type { Derivation, ReadingUsed } from './derivation.ts';
import { allParts, partsOf } from './derivation-parts.ts';

/**
 * What an unknown figure waits for, each once; nothing where the figure is known. A part that cannot change the answer,
 * such as the price of nothing, is not asked for.
 *
 * @clause none a fold over the derivation
 *
 * @example
 * const needs = [{ cause: 'silent', doubt: 'chigasaki-r7:12/unit-price', clauses: ['chigasaki-r7:12'] }]
 * const price = given({ label: '単価', unit: 'yen', value: null, source: '契約書', needs })
 * const none = given({ label: '件数', unit: 'count', value: 0, source: '受領通知' })
 * const one = given({ label: '件数', unit: 'count', value: 1, source: '受領通知' })
 * needsOf(derive({ label: '小計', unit: 'yen', how: 'product', of: [price, one] })) // => needs
 * needsOf(derive({ label: '小計', unit: 'yen', how: 'product', of: [price, none] })) // => []
 */
export function needsOf(figure: Derivation): readonly Need[] {
  const needs = new Map<string, Need>();
  const visit = (part: Derivation): void => {
    if (part.value !== null) return;
    if (part.how === 'given') {
      for (const need of part.needs) needs.set(need.cause === 'silent' ? need.doubt : need.fact, need);
    }
    for (const each of partsOf(part)) visit(each);
  };
  visit(figure);
  return [...needs.values()];
}

/**
 * The readings (読み方) on which a figure rests, its own and those of its parts, each once.
 *
 * @clause chigasaki-r7:16(2)
 * @clause kashiwa-r7:14(1)
 *
 * @example
 * const readings = [{ doubt: 'kashiwa-r7:13(2)/contract-sum', reading: 'capped' }]
 * readingsOf(given({ label: '契約金額', unit: 'yen', value: 1, source: '契約書', readings })) // => readings
 */
export function readingsOf(figure: Derivation): readonly ReadingUsed[] {
  const readings = allParts(figure).flatMap((part) => part.readings);
  return [...new Map(readings.map((each) => [`${each.doubt} ${each.reading}`, each])).values()];
}
