import type { FigureFamilyChart } from '@fukushi-kit/schema';
import { type Fault, idFaults } from '../figure-manner.ts';
import { generations } from './generations.ts';

/** Ids that name nothing or two people, children of two unions, people who are their own forebears, uneven generations. */
export function familyFaults(chart: FigureFamilyChart): readonly Fault[] {
  const { people, unions } = chart;
  const ids = idFaults(
    people.map(({ id }, index) => [id, ['people', index, 'id']]),
    unions.flatMap(({ partners, children }, index) => [
      ...partners.map((id, at) => [id, ['unions', index, 'partners', at]] as const),
      ...children.map(({ id }, at) => [id, ['unions', index, 'children', at, 'id']] as const),
    ]),
  );
  if (ids.length > 0) return ids;
  const born = new Set<string>();
  const twice = unions.flatMap(({ children }, index) =>
    children.flatMap(({ id }, at): Fault[] => {
      if (!born.has(id)) return born.add(id) && [];
      return [{ code: 'figure-two-parents', at: ['unions', index, 'children', at] }];
    }),
  );
  const withThemselves = unions.flatMap(({ partners: [one, other] }, index): Fault[] =>
    one === other ? [{ code: 'figure-cycle', at: ['unions', index, 'partners'] }] : [],
  );
  const forebears = people.flatMap(({ id }, index): Fault[] =>
    isOwnForebear(chart, id) ? [{ code: 'figure-cycle', at: ['people', index] }] : [],
  );
  const faults = [...twice, ...withThemselves, ...forebears];
  return faults.length > 0 ? faults : generations(chart).faults;
}

function isOwnForebear({ unions }: FigureFamilyChart, id: string): boolean {
  const seen = new Set<string>();
  const open = [id];
  for (const one of open) {
    for (const { partners, children } of unions) {
      if (!children.some((child) => child.id === one)) continue;
      for (const parent of partners) {
        if (parent === id) return true;
        if (!seen.has(parent)) open.push(parent);
        seen.add(parent);
      }
    }
  }
  return false;
}
