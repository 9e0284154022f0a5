import type { SafetyStructure } from '@fukushi-kit/schema';
import type { PolicyFinding } from '../finding-code.ts';

type PeopleFinding = PolicyFinding<
  'responsible-managers-not-recorded' | 'workers-not-recorded' | 'person-not-named' | 'ends-before-it-starts'
>;
type List = 'responsibleManagers' | 'workers';

const CLAUSES = ['chigasaki-r7:特記2(2)'] as const;

const NOT_RECORDED = {
  responsibleManagers: 'responsible-managers-not-recorded',
  workers: 'workers-not-recorded',
} as const;

/**
 * What is missing or contradicts itself in one list of people: nobody recorded, no name, days that end before they start.
 *
 * @clause chigasaki-r7:特記2(2)
 */
export function peopleFindings(structure: Pick<SafetyStructure, List>, list: List): readonly PeopleFinding[] {
  const people = structure[list];
  if (people === null) return [{ code: NOT_RECORDED[list], path: [list], severity: 'warning', clauses: CLAUSES }];
  return people.flatMap(({ name, days }, index) => {
    const unnamed: readonly PeopleFinding[] =
      name === null
        ? [{ code: 'person-not-named', path: [list, index, 'name'], severity: 'warning', clauses: CLAUSES }]
        : [];
    const reversed = days.flatMap(({ from, to }, at): readonly PeopleFinding[] =>
      to !== null && to < from
        ? [
            {
              code: 'ends-before-it-starts',
              path: [list, index, 'days', at, 'to'],
              severity: 'error',
              clauses: CLAUSES,
            },
          ]
        : [],
    );
    return [...unnamed, ...reversed];
  });
}
