import type { ClauseId } from '@fukushi-kit/clause';
import type { Plan } from '@fukushi-kit/schema';

/** A field that a whole plan holds: where it stands, which clause asks for it, and whether it may be left for later. */
export interface NeededField {
  readonly path: readonly [keyof Plan, ...string[]];
  readonly clauses: readonly ClauseId[];
  readonly severity: 'error' | 'warning';
}

const act = (...at: ('49-10(2)(i)' | '49-10(2)(ii)' | '49-10(2)(iii)' | '49-10(2)(iv)')[]): ClauseId[] => [
  'basic-act-on-disaster-management:49-14(3)',
  ...at.map((item) => `basic-act-on-disaster-management:${item}` as const),
];

/** What the law (49-14(3)) and the contract name: an empty one is an error. */
const named: readonly [path: NeededField['path'], clauses: readonly ClauseId[]][] = [
  [['controlNumber'], ['chigasaki-r7:9(1)']],
  [['kind'], ['chigasaki-r7:8(4)イ']],
  [['madeOn'], ['chigasaki-r7:8(2)エ']],
  [['consentToMaking', 'answer'], ['basic-act-on-disaster-management:49-14(1)']],
  [
    ['person', 'name'],
    [...act('49-10(2)(i)'), 'chigasaki-r7:8(1)イ'],
  ],
  [
    ['person', 'birthDate'],
    [...act('49-10(2)(ii)'), 'chigasaki-r7:8(1)イ'],
  ],
  [['person', 'sex'], act('49-10(2)(iii)')],
  [
    ['person', 'address', 'text'],
    [...act('49-10(2)(iv)'), 'chigasaki-r7:8(1)イ'],
  ],
  [['certification', 'state'], ['chigasaki-r7:8(1)イ']],
  [['risks'], ['chigasaki-r7:8(1)エ']],
  [['timing', 'level'], ['chigasaki-r7:8(1)エ']],
  [['destinations'], ['basic-act-on-disaster-management:49-14(3)(ii)', 'chigasaki-r7:8(1)エ']],
  [['route', 'assistance'], ['chigasaki-r7:8(4)ア(ア)②']],
  [['route', 'transport'], ['chigasaki-r7:8(4)ア(ア)②']],
  [['route', 'path'], ['basic-act-on-disaster-management:49-14(3)(ii)']],
  [['supporters'], ['basic-act-on-disaster-management:49-14(3)(i)', 'chigasaki-r7:8(2)エ']],
  [['findings', 'text'], ['chigasaki-r7:8(4)ア(ア)①(b)']],
];

/** What the sheet has room for although no text names it: an empty one is told, and does not stop the plan. */
const others: readonly NeededField['path'][] = [
  ['version'],
  ['person', 'reading'],
  ['disability', 'certificates'],
  ['household', 'kind'],
  ['emergencyContacts'],
  ['considerations', 'choices'],
  ['medical', 'devices'],
  ['medical', 'medicines'],
  ['medical', 'thingsToCarry'],
  ['home', 'structure'],
  ['home', 'usualRoom'],
  ['home', 'bedroom'],
  ['route', 'helpers'],
  ['findings', 'writer'],
  ['findings', 'organization'],
  ['findings', 'qualification'],
  ['findings', 'on'],
  ['careManager', 'name'],
  ['careManager', 'office'],
];

/** Every field of a whole plan, in the order of the sheet's data. */
export const neededFields: readonly NeededField[] = [
  ...named.map(([path, clauses]) => ({ path, clauses, severity: 'error' as const })),
  ...others.map((path) => ({ path, clauses: ['chigasaki-r7:8(2)エ' as const], severity: 'warning' as const })),
];
