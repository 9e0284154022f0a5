import { addDays, firstDay, lastDay, yearMonth } from '@fukushi-kit/calendar';
import type {
  FamilyMember,
  FamilyUnion,
  FigureFamilyChart,
  FigureFloorPlan,
  FigureMonthCalendar,
  FigureNetwork,
  FigureRelationMap,
  FigureTree,
  FigureVerdictBars,
} from '@fukushi-kit/schema';
import fc from 'fast-check';

/** Words as people write them: kanji, kana, digits, now and then very long. */
const word = (longest: number): fc.Arbitrary<string> =>
  fc
    .array(
      fc.constantFrom(
        '見',
        '本',
        '社',
        '会',
        '福',
        '祉',
        'の',
        'セ',
        'ン',
        'タ',
        'ー',
        '（',
        '）',
        '、',
        '1',
        '2',
        ' ',
      ),
      {
        minLength: 1,
        maxLength: longest,
      },
    )
    .map((characters) => characters.join(''));

const some = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(of, { nil: null });
const phone = fc.constantFrom('04-7167-0000', '080-0000-0001', '110');
const ids = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `N-${index + 1}`);

/** One of the first `count` things, or `null`. */
const before = (count: number) => (count === 0 ? fc.constant(null) : some(fc.nat(count - 1)));

/** Charts of up to 40 boxes under up to several roots. */
export const trees: fc.Arbitrary<FigureTree> = fc
  .integer({ min: 1, max: 40 })
  .chain((count) => fc.tuple(...ids(count).map((id, index) => fc.tuple(fc.constant(id), before(index)))))
  .chain((nodes) =>
    fc.tuple(
      ...nodes.map(([id, above]) =>
        fc.record({
          id: fc.constant(id),
          parent: fc.constant(above === null ? null : (nodes[above]?.[0] ?? null)),
          link: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, word(12)),
          kind: fc.constantFrom('lead', 'person', 'unit', 'outside'),
          title: some(word(10)),
          name: some(word(14)),
          phone: some(phone),
          note: some(word(40)),
        }),
      ),
    ),
  )
  .map((boxes) => ({ boxes }));

/** Networks of up to 5 zones, 20 devices and 20 links. */
export const networks: fc.Arbitrary<FigureNetwork> = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 20 }))
  .chain(([zones, devices]) =>
    fc.record({
      zones: fc.tuple(
        ...ids(zones).map((id) => fc.record({ id: fc.constant(id), name: word(12), note: some(word(20)) })),
      ),
      devices: fc.tuple(
        ...ids(devices).map((id) =>
          fc.record({
            id: fc.constant(id),
            zone: fc.constantFrom(...ids(zones)),
            kind: fc.constantFrom('terminal', 'server', 'router', 'firewall', 'switch', 'service', 'other'),
            name: word(14),
            count: some(fc.nat(99)),
            note: some(word(30)),
          }),
        ),
      ),
      links: linksOf(devices),
    }),
  );

function linksOf(devices: number): fc.Arbitrary<FigureNetwork['links']> {
  if (devices < 2) return fc.constant([]);
  const link = fc.record({
    from: fc.nat(devices - 1),
    step: fc.integer({ min: 1, max: devices - 1 }),
    kind: fc.constantFrom('wired', 'wireless', 'encrypted', 'blocked'),
    label: some(word(16)),
  });
  return fc.array(link, { maxLength: 20 }).map((links) =>
    links.map(({ from, step, kind, label }) => ({
      from: `N-${from + 1}`,
      to: `N-${((from + step) % devices) + 1}`,
      kind,
      label,
    })),
  );
}

/** Plans of rooms in a grid, each with furniture within it and a door. */
export const plans: fc.Arbitrary<FigureFloorPlan> = fc
  .record({
    columns: fc.array(fc.integer({ min: 200, max: 600 }), { minLength: 1, maxLength: 3 }),
    rows: fc.array(fc.integer({ min: 200, max: 500 }), { minLength: 1, maxLength: 2 }),
    north: some(fc.constantFrom('up', 'right', 'down', 'left')),
  })
  .chain(({ columns, rows, north }) => {
    const rooms = rows.flatMap((depth, row) =>
      columns.map((width, column) => ({
        id: `R${row}${column}`,
        x: columns.slice(0, column).reduce((sum, one) => sum + one, 0),
        y: rows.slice(0, row).reduce((sum, one) => sum + one, 0),
        width,
        depth,
      })),
    );
    return fc.record({
      north: fc.constant(north),
      rooms: fc.tuple(
        ...rooms.map((room) =>
          fc.record({ name: word(8), note: some(word(14)) }).map((words) => ({ ...room, ...words })),
        ),
      ),
      openings: fc.tuple(
        ...rooms.map(({ id }) =>
          fc.record({
            room: fc.constant(id),
            wall: fc.constantFrom('top', 'left'),
            offset: fc.integer({ min: 0, max: 100 }),
            width: fc.integer({ min: 60, max: 100 }),
            kind: fc.constantFrom('hinged', 'sliding', 'open', 'window'),
          }),
        ),
      ),
      furniture: fc
        .tuple(
          ...rooms.map((room) =>
            fc.array(
              fc
                .record({
                  kind: fc.constantFrom(
                    'desk',
                    'table',
                    'counter',
                    'chair',
                    'cabinet',
                    'partition',
                    'terminal',
                    'phone',
                  ),
                  name: some(word(10)),
                  left: fc.integer({ min: 0, max: 140 }),
                  top: fc.integer({ min: 0, max: 140 }),
                  width: fc.integer({ min: 10, max: 60 }),
                  depth: fc.integer({ min: 10, max: 60 }),
                })
                .map(({ left, top, ...piece }) => ({ ...piece, x: room.x + left, y: room.y + top })),
              { maxLength: 4 },
            ),
          ),
        )
        .map((lists) => lists.flat()),
    });
  });

interface Growing {
  readonly people: FamilyMember[];
  readonly unions: FamilyUnion[];
}

/** Families of up to three generations: each union may bring children, each child a partner, with parents or without. */
export const families: fc.Arbitrary<FigureFamilyChart> = fc
  .tuple(
    fc.infiniteStream(fc.nat(1000)),
    fc.infiniteStream(
      fc.record({
        name: some(word(10)),
        relation: some(word(6)),
        sex: some(fc.constantFrom('female', 'male', 'other')),
        age: some(fc.nat(110)),
        deceased: some(fc.boolean()),
        household: some(fc.boolean()),
        note: some(word(16)),
      }),
    ),
  )
  .map(([numbers, looks]) => {
    const family: Growing = { people: [], unions: [] };
    const dice = (sides: number): number => (numbers.next().value as number) % sides;
    const person = (): string => {
      const id = `P-${family.people.length + 1}`;
      const look = looks.next().value as Omit<FamilyMember, 'id' | 'isPerson'>;
      family.people.push({ id, isPerson: family.people.length === 0, ...look });
      return id;
    };
    grow(family, person(), dice, person, 0);
    return family;
  });

const STATES = ['married', 'unmarried', 'separated', 'divorced'] as const;
const KINDS = ['birth', 'adopted', 'foster'] as const;

function grow(
  { people, unions }: Growing,
  one: string,
  dice: (sides: number) => number,
  person: () => string,
  depth: number,
): void {
  const count = [0, 1, 1, 2][dice(4)] ?? 0;
  for (let union = 0; union < count && people.length < 20; union++) {
    const other = person();
    const children = Array.from({ length: depth < 2 ? dice(4) : 0 }, () => ({
      id: person(),
      kind: KINDS[dice(3)] ?? 'birth',
    }));
    unions.push({ partners: dice(8) === 0 ? [one] : [one, other], state: STATES[dice(4)] ?? 'married', children });
    if (dice(3) === 0)
      unions.push({ partners: [person(), person()], state: 'married', children: [{ id: other, kind: 'birth' }] });
    for (const { id } of children) grow({ people, unions }, id, dice, person, depth + 1);
  }
}

/** Links of which no two join the same two. */
function onceEach<T extends { readonly from: number; readonly step: number }>(links: readonly T[], count: number): T[] {
  const pairOf = ({ from, step }: T) => [from, (from + step) % count].sort((a, b) => a - b).join(' ');
  const pairs = links.map(pairOf);
  return links.filter((link, index) => pairs.indexOf(pairOf(link)) === index);
}

/** Maps of up to 16 around the centre, with up to 6 links among them. */
export const relationMaps: fc.Arbitrary<FigureRelationMap> = fc.integer({ min: 1, max: 16 }).chain((count) =>
  fc.record({
    centre: fc.record({ name: some(word(14)), note: some(word(20)) }),
    parties: fc.tuple(
      ...ids(count).map((id) =>
        fc.record({
          id: fc.constant(id),
          kind: fc.constantFrom('relative', 'friend', 'medical', 'care', 'work', 'public', 'other'),
          name: word(14),
          note: some(word(24)),
          tie: some(
            fc.record({
              strength: fc.constantFrom('strong', 'ordinary', 'weak', 'strained'),
              direction: fc.constantFrom('none', 'inward', 'outward', 'both'),
            }),
          ),
        }),
      ),
    ),
    links:
      count < 2
        ? fc.constant([])
        : fc
            .array(
              fc.record({
                from: fc.nat(count - 1),
                step: fc.integer({ min: 1, max: count - 1 }),
                strength: fc.constantFrom('strong', 'ordinary', 'weak', 'strained'),
              }),
              { maxLength: 6 },
            )
            .map((links) =>
              onceEach(links, count).map(({ from, step, strength }) => ({
                from: `N-${from + 1}`,
                to: `N-${((from + step) % count) + 1}`,
                strength,
              })),
            ),
  }),
);

/** Months of this century with up to 40 entries. */
export const months: fc.Arbitrary<FigureMonthCalendar> = fc
  .tuple(fc.integer({ min: 2000, max: 2049 }), fc.integer({ min: 1, max: 12 }))
  .chain(([year, number]) => {
    const month = yearMonth(`${year}-${String(number).padStart(2, '0')}`);
    const length = Number(lastDay(month).slice(8));
    const day = fc.nat(length - 1).map((after) => addDays(firstDay(month), after));
    return fc.record({
      month: fc.constant(month),
      entries: fc.array(
        fc.record({ day, state: fc.constantFrom('planned', 'done', 'missed', 'cancelled'), text: word(20) }),
        { maxLength: 40 },
      ),
      dayNotes: fc.array(fc.record({ day, text: word(8) }), { maxLength: 5 }),
    });
  });

/** Bars of up to 40 chapters, with any counts, also none. */
export const verdictBars: fc.Arbitrary<FigureVerdictBars> = fc
  .array(
    fc.record({
      name: word(50),
      conforming: fc.nat(40),
      nonconforming: fc.nat(40),
      effortUnmet: fc.nat(2),
      unverified: fc.nat(999),
      notApplicable: fc.nat(40),
      leftToCity: fc.nat(3),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((bars) => ({ bars }));
