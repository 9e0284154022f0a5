import type { FigureRelationMap, RelationCentre, RelationLink, RelationParty, RelationTie } from '@fukushi-kit/schema';
import { type Fault, type FigureManner, idFaults } from '../figure-manner.ts';
import type { LegendEntry } from '../legend.ts';
import { words } from '../messages.ja.ts';
import type { Area, Point } from '../path.ts';
import type { Pen } from '../pen.ts';
import { listOf, oneOf, orNull, recordOf, text } from '../shape.ts';
import { drawCentre, drawEmptyCentre, drawParty, drawRelations } from './draw-relations.ts';
import { drawDirection, drawTie } from './draw-tie.ts';

const STRENGTHS = ['strong', 'ordinary', 'weak', 'strained'] as const;
const DIRECTIONS = ['none', 'inward', 'outward', 'both'] as const;

/** A person or household with those around, and how they stand to each other (エコマップ). */
export const relationMap: FigureManner<FigureRelationMap> = {
  shape: recordOf<FigureRelationMap>({
    centre: recordOf<RelationCentre>({ name: orNull(text), note: orNull(text) }),
    parties: listOf(
      recordOf<RelationParty>({
        id: text,
        kind: oneOf(
          'relative',
          'friend',
          'medical',
          'care',
          'child',
          'work',
          'public',
          'consultation',
          'community',
          'other',
        ),
        name: text,
        note: orNull(text),
        tie: orNull(recordOf<RelationTie>({ strength: oneOf(...STRENGTHS), direction: oneOf(...DIRECTIONS) })),
      }),
    ),
    links: listOf(recordOf<RelationLink>({ from: text, to: text, strength: oneOf(...STRENGTHS) })),
  }),
  isEmpty: ({ parties }) => parties.length === 0,
  faults: relationFaults,
  alt: (map) => words.relationMap(map),
  legend: (map) => [
    {
      text: words.centre,
      draw: (pen, { x, y, width, height }) => drawCentre(pen, { x: x + 1, y, width: width - 2, height }),
    },
    ...STRENGTHS.filter((strength) => map === null || strengthsOf(map).includes(strength)).map(strengthEntry),
    {
      text: words.direction,
      draw: (pen, sample) => {
        drawTie(pen, levelIn(sample), 'ordinary');
        drawDirection(pen, levelIn(sample), 'outward');
      },
    },
    ...(map === null || map.parties.some(({ tie }) => tie === null)
      ? [{ text: words.noTie, draw: (pen: Pen, sample: Area) => drawParty(pen, sample, null) }]
      : []),
  ],
  draw: drawRelations,
  blank: drawEmptyCentre,
};

function relationFaults({ parties, links }: FigureRelationMap): Fault[] {
  const ids = idFaults(
    parties.map(({ id }, index) => [id, ['parties', index, 'id']]),
    links.flatMap(({ from, to }, index) => [
      [from, ['links', index, 'from']] as const,
      [to, ['links', index, 'to']] as const,
    ]),
  );
  const toItself = links.flatMap(({ from, to }, index): Fault[] =>
    from === to ? [{ code: 'figure-cycle', at: ['links', index, 'to'] }] : [],
  );
  const pairs = links.map(({ from, to }) => [from, to].sort().join(' '));
  const twice = pairs.flatMap((pair, index): Fault[] =>
    pairs.indexOf(pair) < index ? [{ code: 'figure-link-twice', at: ['links', index] }] : [],
  );
  return [...ids, ...toItself, ...twice];
}

function strengthsOf({ parties, links }: FigureRelationMap): RelationTie['strength'][] {
  return [...parties.flatMap(({ tie }) => tie?.strength ?? []), ...links.map(({ strength }) => strength)];
}

function strengthEntry(strength: RelationTie['strength']): LegendEntry {
  return { text: words.strengths[strength], draw: (pen, sample) => drawTie(pen, levelIn(sample), strength) };
}

function levelIn({ x, y, width, height }: Area): readonly [Point, Point] {
  return [
    [x, y + height / 2],
    [x + width, y + height / 2],
  ];
}
