import type { FamilyMember } from '@fukushi-kit/schema';
import { SMALLEST_TYPE } from '../../points.ts';
import type { FigureText } from '../figure-text.ts';
import { words } from '../messages.ja.ts';

/**
 * What stands under the sign of a person: name, relation, the age of someone who has died, a note; `scale` is how many times
 * its smallest size the type has.
 */
export function familyTexts(member: FamilyMember, index: number, scale: number): FigureText[] {
  const { name, relation, age, deceased, note } = member;
  const what = (field: keyof typeof words.memberFields) =>
    words.numbered(words.member, index, words.memberFields[field]);
  const one = (field: 'name' | 'relation' | 'age' | 'note', text: string | null, size: number, lines: number) =>
    text === null
      ? []
      : [
          {
            text,
            at: ['people', index, field],
            what: what(field),
            size: size * scale,
            lines,
            cutsWords: field === 'note',
          },
        ];
  return [
    ...one('name', name, 8, 2),
    ...one('relation', relation, SMALLEST_TYPE, 2),
    ...one('age', deceased === true && age !== null ? words.ageAtDeath(age) : null, SMALLEST_TYPE, 1),
    ...one('note', note, SMALLEST_TYPE, 3),
  ];
}

/** The age that stands within the sign of a living person. */
export function ageText({ age, deceased }: FamilyMember, index: number, scale: number): FigureText | null {
  if (age === null || deceased === true) return null;
  const what = words.numbered(words.member, index, words.memberFields.age);
  return { text: String(age), at: ['people', index, 'age'], what, size: 8.5 * scale, lines: 1 };
}
