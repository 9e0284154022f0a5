import type { FigureFamilyChart } from '@fukushi-kit/schema';
import type { Fault } from '../figure-manner.ts';

/**
 * The generation of each person by id, counted from 0 at the eldest: partners stand in one, children in the next. Families
 * without a tie to the person's own begin at 0 too, and someone without any tie stands beside the person. Also what
 * contradicts that.
 */
export function generations({ people, unions }: FigureFamilyChart): {
  readonly of: ReadonlyMap<string, number>;
  readonly faults: readonly Fault[];
} {
  const of = new Map<string, number>();
  const faults: Fault[] = [];
  const families: string[][] = [];
  for (const { id } of people) {
    if (of.has(id)) continue;
    of.set(id, 0);
    const family = [id];
    for (const member of family) {
      for (const [other, step] of relatives(unions, member)) {
        if (of.has(other)) continue;
        of.set(other, (of.get(member) ?? 0) + step);
        family.push(other);
      }
    }
    families.push(family);
  }
  for (const family of families) {
    const eldest = Math.min(...family.map((id) => of.get(id) ?? 0));
    for (const id of family) of.set(id, (of.get(id) ?? 0) - eldest);
  }
  for (const [index, { partners, children }] of unions.entries()) {
    const [first, second = first] = partners.map((id) => of.get(id));
    const isEven = first === second && children.every(({ id }) => of.get(id) === (first ?? 0) + 1);
    if (!isEven) faults.push({ code: 'figure-generations', at: ['unions', index] });
  }
  const person = people.find(({ isPerson }) => isPerson);
  for (const [only, ...others] of families) {
    if (only !== undefined && others.length === 0 && person !== undefined) of.set(only, of.get(person.id) ?? 0);
  }
  return { of, faults };
}

function relatives(unions: FigureFamilyChart['unions'], id: string): [id: string, step: number][] {
  return unions.flatMap(({ partners, children }): [string, number][] => {
    const offspring = children.map((child) => child.id);
    if (partners.includes(id)) {
      return [
        ...partners.map((one): [string, number] => [one, 0]),
        ...offspring.map((one): [string, number] => [one, 1]),
      ];
    }
    if (!offspring.includes(id)) return [];
    return [
      ...partners.map((one): [string, number] => [one, -1]),
      ...offspring.map((one): [string, number] => [one, 0]),
    ];
  });
}
