import type { SafetyStructure } from '@fukushi-kit/schema';
import type { PolicyFinding } from '../finding-code.ts';
import { contentLists } from './content-lists.ts';

/**
 * Numbers that stand twice in one list, so that a change since the report cannot be told.
 *
 * @clause chigasaki-r7:特記2(6)
 */
export function numberFindings(structure: SafetyStructure): readonly PolicyFinding<'number-twice'>[] {
  return contentLists.flatMap((list) => {
    const numbers = (structure[list] ?? []).map(({ number }) => number);
    return numbers.flatMap((number, index): readonly PolicyFinding<'number-twice'>[] =>
      numbers.indexOf(number) < index
        ? [
            {
              code: 'number-twice',
              path: [list, index, 'number'],
              severity: 'error',
              clauses: ['chigasaki-r7:特記2(6)'],
            },
          ]
        : [],
    );
  });
}
