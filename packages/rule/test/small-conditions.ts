import fc from 'fast-check';
import { type Condition, dsl, type Facts } from '../src/index.ts';

/** A vocabulary with each kind of fact, small enough to go through all 540 states of any condition over it. */
export const smallFacts = {
  atHome: { kind: 'yes-no', label: '在宅' },
  alone: { kind: 'yes-no', label: '独居' },
  level: { kind: 'choice', label: '区分', values: { none: 'なし', low: '低', high: '高' } },
  floors: { kind: 'number', label: '階', minimum: 0, maximum: 3 },
  agreed: { kind: 'yes-no', label: '市の同意' },
} as const;

export type SmallFacts = Facts<typeof smallFacts>;
export type SmallCondition = Condition<typeof smallFacts>;

const { all, any, not, is, oneOf, compare, ruling, silent, clause, except, unless } = dsl(smallFacts);

/** Every state of the small vocabulary. */
export const smallStates: readonly SmallFacts[] = [true, false, null].flatMap((atHome) =>
  [true, false, null].flatMap((alone) =>
    ([null, 'none', 'low', 'high'] as const).flatMap((level) =>
      [null, 0, 1, 2, 3].flatMap((floors) =>
        [true, false, null].map((agreed) => ({ atHome, alone, level, floors, agreed })),
      ),
    ),
  ),
);

const leaf: fc.Arbitrary<SmallCondition> = fc.oneof(
  fc.constantFrom(is('atHome'), is('alone'), ruling('agreed', '市'), silent('kashiwa-r7:6(8)/planned-leave')),
  fc.constantFrom(oneOf('level', 'low'), oneOf('level', 'low', 'high'), oneOf('level', 'none', 'low', 'high')),
  fc
    .tuple(fc.constantFrom('<', '<=', '=', '>=', '>'), fc.integer({ min: 0, max: 3 }))
    .map(([than, value]) => compare('floors', than, value)),
);

/** Any condition over the small vocabulary; provisos exclude each other, as a rule demands. */
export const smallCondition: fc.Arbitrary<SmallCondition> = fc.letrec<{ part: SmallCondition }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.tuple(tie('part'), tie('part')).map(([a, b]) => all(a, b)),
    fc.tuple(tie('part'), tie('part'), tie('part')).map(([a, b, c]) => any(a, b, c)),
    tie('part').map(not),
    tie('part').map((part) => clause('chigasaki-r7:6(1)', '本文', part)),
    fc.tuple(tie('part'), tie('part'), tie('part')).map(([a, b, c]) => except(a, unless(b, c))),
    fc
      .tuple(tie('part'), tie('part'), tie('part'))
      .map(([a, b, c]) => except(a, unless(oneOf('level', 'low'), b), unless(oneOf('level', 'high'), c))),
  ),
})).part;
