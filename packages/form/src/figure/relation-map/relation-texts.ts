import type { FigureRelationMap, RelationParty } from '@fukushi-kit/schema';
import { SMALLEST_TYPE } from '../../points.ts';
import type { FigureText } from '../figure-text.ts';
import { words } from '../messages.ja.ts';

/** What stands in the box of a person or agency, at a part of its full size; its kind is printed above. */
export function partyTexts(party: RelationParty, index: number, scale: number): FigureText[] {
  const what = (field: keyof typeof words.partyFields) => words.numbered(words.party, index, words.partyFields[field]);
  const size = (points: number) => Math.max(SMALLEST_TYPE, points * scale);
  const kind = words.partyKinds[party.kind];
  return [
    { text: kind, at: ['parties', index, 'kind'], what: what('kind'), size: SMALLEST_TYPE, lines: 1 },
    { text: party.name, at: ['parties', index, 'name'], what: what('name'), size: size(9.5), lines: 2 },
    ...(party.note === null
      ? []
      : [
          {
            text: party.note,
            at: ['parties', index, 'note'],
            what: what('note'),
            size: size(7.5),
            lines: 3,
            cutsWords: true,
          },
        ]),
  ];
}

/** What stands in the middle. */
export function centreTexts({ centre: { name, note } }: FigureRelationMap): FigureText[] {
  const what = words.centreFields;
  return [
    ...(name === null ? [] : [{ text: name, at: ['centre', 'name'], what: what.name, size: 11, lines: 2 }]),
    ...(note === null
      ? []
      : [{ text: note, at: ['centre', 'note'], what: what.note, size: 7.5, lines: 3, cutsWords: true }]),
  ];
}
