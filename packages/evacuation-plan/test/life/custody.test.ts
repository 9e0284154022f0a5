import { plainDate } from '@fukushi-kit/calendar';
import { type Copy, type Custody, custody, type LifeReadings } from '@fukushi-kit/evacuation-plan';
import type { LifeEvent } from '@fukushi-kit/schema';
import { describe, expect, test } from 'vitest';
import { event, firstPlanUntil, newProvider, terms } from './life-log.ts';

const whole = firstPlanUntil('received');

function on(
  at: string,
  log: readonly LifeEvent[],
  readings: Partial<LifeReadings> = {},
  contractEndedOn: string | null = null,
): Custody {
  const changed = { ...terms, readings: { ...terms.readings, ...readings } };
  return custody(log, changed, {
    at: plainDate(at),
    contractEndedOn: contractEndedOn === null ? null : plainDate(contractEndedOn),
  });
}

const where = ({ copies }: Custody): string[] =>
  copies.map(({ kind, version, edition, holder }: Copy) => `${kind} ${version}.${edition} ${holder}`).sort();
const told = ({ findings }: Custody): string[] =>
  findings.map(({ code, path, severity }) => `${severity} ${code} ${path.join('/')}`);

describe('who holds which copy on a day (正本・副本の保管)', () => {
  test.each<[day: string, held: string[], expected: string[]]>([
    ['2025-05-31', [], []],
    ['2025-06-02', [], []],
    ['2025-06-03', ['provisional 1.0 person'], []],
    [
      '2025-06-05',
      [
        'contractor-duplicate 1.0 care-plan',
        'original 1.0 contractor',
        'person-duplicate 1.0 contractor',
        'provisional 1.0 person',
      ],
      ['warning duplicate-not-with-person 5'],
    ],
    [
      '2025-06-10',
      ['contractor-duplicate 1.0 care-plan', 'original 1.0 contractor', 'person-duplicate 1.0 person'],
      [],
    ],
    [
      '2025-07-10',
      ['contractor-duplicate 1.0 care-plan', 'original 1.0 municipality', 'person-duplicate 1.0 person'],
      [],
    ],
    [
      '2025-07-15',
      ['contractor-duplicate 1.0 care-plan', 'original 1.0 contractor', 'person-duplicate 1.0 person'],
      [],
    ],
    [
      '2025-07-18',
      ['contractor-duplicate 1.0 care-plan', 'original 1.1 municipality', 'person-duplicate 1.0 person'],
      ['error duplicate-not-replaced 6', 'error duplicate-not-replaced 7'],
    ],
  ])('at the end of %s', (day, held, expected) => {
    expect([where(on(day, whole)), told(on(day, whole))]).toEqual([held, expected]);
  });

  test('a refused event moves no copy', () => {
    const log = [...firstPlanUntil('original-made'), event('received', '2025-06-06'), event('submitted', '2025-06-04')];
    expect(where(on('2025-12-31', log))).toEqual(where(on('2025-06-05', firstPlanUntil('original-made'))));
  });

  test('an event that was refused for its day does not count on an earlier day either', () => {
    const log = [...firstPlanUntil('submitted'), event('duplicate-returned', '2025-06-11')];
    expect(where(on('2025-06-30', log))).toContain('contractor-duplicate 1.0 care-plan');
  });

  test.each<[returned: boolean | null, holder: string, expected: string[]]>([
    [true, 'contractor', []],
    [false, 'municipality', []],
    [null, 'not-recorded', ['warning original-not-located 10']],
  ])('the original at a correction, returned: %s', (originalReturned, holder, expected) => {
    const log = [...firstPlanUntil('submitted'), event('correction-asked', '2025-07-15', { originalReturned })];
    const held = on('2025-07-15', log);
    expect([where(held)[1], told(held)]).toEqual([`original 1.0 ${holder}`, expected]);
  });

  test('a second correction that says nothing of the original leaves it with the contractor', () => {
    const log = [
      ...firstPlanUntil('correction-asked'),
      event('correction-asked', '2025-07-16', { originalReturned: null }),
    ];
    expect(where(on('2025-07-16', log))).toContain('original 1.0 contractor');
  });
});

describe('after a correction (9(3)) both duplicates are replaced', () => {
  test.each<[reading: LifeReadings['copyAtVisit'], severity: string]>([
    ['provisional', 'error'],
    ['after-check', 'warning'],
    [null, 'warning'],
  ])('under the reading %s', (copyAtVisit, severity) => {
    const log = whole.filter(({ kind }) => kind !== 'provisional-copy-given' && kind !== 'copies-taken-back');
    expect(told(on('2025-07-25', log, { copyAtVisit }))).toEqual([
      `${severity} duplicate-not-replaced 5`,
      `${severity} duplicate-not-replaced 6`,
    ]);
  });

  test('one by one, and the old one of the person is taken back', () => {
    const filed = [...whole, event('duplicate-filed', '2025-08-01')];
    expect(told(on('2025-08-01', filed))).toEqual(['error duplicate-not-replaced 7']);
    const given = [...filed, event('duplicate-given', '2025-08-02')];
    expect(told(on('2025-08-02', given))).toEqual(['warning outdated-copy-with-person 7']);
    const back = [...given, event('copies-taken-back', '2025-08-03')];
    expect([where(on('2025-08-03', back)), told(on('2025-08-03', back))]).toEqual([
      ['contractor-duplicate 1.1 care-plan', 'original 1.1 municipality', 'person-duplicate 1.1 person'],
      [],
    ]);
  });

  test('what waited with the contractor is not given any more, and giving twice is giving once', () => {
    const waited = firstPlanUntil('resubmitted').filter(
      ({ kind }) => kind !== 'duplicate-given' && kind !== 'copies-taken-back',
    );
    const given = [...waited, event('duplicate-given', '2025-07-19'), event('duplicate-given', '2025-07-20')];
    expect(where(on('2025-07-20', given)).filter((text) => text.startsWith('person'))).toEqual([
      'person-duplicate 1.1 person',
    ]);
  });

  test('what is no duplicate, or no longer the contractor’s, is not replaced', () => {
    const log = [
      ...firstPlanUntil('duplicate-filed'),
      event('submitted', '2025-07-10'),
      event('duplicate-returned', '2025-07-11'),
      event('correction-asked', '2025-07-15', { originalReturned: false }),
      event('resubmitted', '2025-07-18'),
    ];
    const held = on('2025-07-18', log);
    expect(where(held)).toEqual([
      'contractor-duplicate 1.0 municipality',
      'original 1.1 municipality',
      'person-duplicate 1.0 contractor',
      'provisional 1.0 person',
    ]);
    expect(told(held)).toEqual(['warning duplicate-not-with-person 5', 'error duplicate-not-replaced 5']);
  });

  test('a further correction makes them stale again', () => {
    const log = [
      ...firstPlanUntil('resubmitted'),
      event('duplicate-filed', '2025-07-18'),
      event('duplicate-given', '2025-07-18'),
      event('copies-taken-back', '2025-07-18'),
      event('correction-asked', '2025-07-22'),
      event('resubmitted', '2025-07-24'),
    ];
    expect(told(on('2025-07-23', log))).toEqual([]);
    expect(told(on('2025-07-24', log))).toEqual(['error duplicate-not-replaced 12', 'error duplicate-not-replaced 13']);
  });
});

describe('the copy of the visit (8(2)カ)', () => {
  const without = firstPlanUntil('original-made').filter(({ kind }) => kind !== 'provisional-copy-given');

  test.each<[reading: LifeReadings['copyAtVisit'], without: string[], given: string[], restsOn: string | undefined]>([
    ['provisional', ['warning no-copy-at-visit 2'], [], 'provisional'],
    ['after-check', [], [], 'after-check'],
    [null, ['notice copy-at-visit-not-settled 2'], [], undefined],
  ])('under the reading %s', (copyAtVisit, missing, given, restsOn) => {
    const held = on('2025-06-04', without, { copyAtVisit });
    expect([told(held), held.restsOn.map(({ reading }) => reading)[0]]).toEqual([missing, restsOn]);
    expect(told(on('2025-06-04', firstPlanUntil('provisional-copy-given'), { copyAtVisit }))).toEqual(given);
  });

  test('is a reading that nothing rests on before a plan is written', () => {
    expect([on('2025-05-31', whole).restsOn, on('2025-06-02', whole).restsOn]).toEqual([[], []]);
    const update = [
      ...whole,
      event('consulted', '2025-10-01'),
      event('begun', '2025-10-02', { version: 2, supersedes: 1 }),
    ];
    expect(on('2025-10-02', update).restsOn).toEqual([
      { doubt: 'chigasaki-r7:8(2)カ/copy-at-visit', reading: 'provisional' },
    ]);
  });

  test('gives way to the duplicate, and is taken back', () => {
    const given = firstPlanUntil('duplicate-given');
    expect(told(on('2025-06-10', given))).toEqual(['warning outdated-copy-with-person 3']);
    expect(told(on('2025-06-10', firstPlanUntil('copies-taken-back')))).toEqual([]);
  });

  test('of an update or of a version given up is not left beside another plan', () => {
    const version = 2;
    const update = [
      ...whole,
      event('duplicate-filed', '2025-08-01'),
      event('duplicate-given', '2025-08-01'),
      event('copies-taken-back', '2025-08-01'),
      event('consulted', '2025-10-01'),
      event('begun', '2025-10-02', { version, supersedes: 1 }),
      event('visited', '2025-10-03', { version }),
      event('drafted', '2025-10-03', { version }),
      event('provisional-copy-given', '2025-10-03', { version }),
    ];
    expect(told(on('2025-10-03', update))).toEqual([]);
    const abandoned = [...update, event('abandoned', '2025-10-04', { version })];
    expect(told(on('2025-10-04', abandoned))).toEqual(['notice outdated-copy-with-person 20']);
    const made = [
      ...update,
      event('completed', '2025-10-05', { version }),
      event('original-made', '2025-10-05', { version }),
      event('duplicate-filed', '2025-10-05', { version }),
      event('duplicate-given', '2025-10-06', { version }),
    ];
    expect(told(on('2025-10-06', made))).toEqual([
      'notice outdated-copy-with-person 14',
      'warning outdated-copy-with-person 20',
    ]);
    const back = on('2025-10-07', [...made, event('copies-taken-back', '2025-10-07')]);
    expect([where(back).filter((text) => text.endsWith('person')), told(back)]).toEqual([
      ['person-duplicate 2.0 person'],
      [],
    ]);
  });

  test('of an old version is a notice beside a new plan, a warning beside the duplicate of its own', () => {
    const version = 2;
    const both = [
      ...firstPlanUntil('duplicate-given'),
      event('submitted', '2025-07-10'),
      event('consulted', '2025-07-11'),
      event('begun', '2025-07-12', { version, supersedes: 1 }),
      event('visited', '2025-07-13', { version }),
      event('drafted', '2025-07-13', { version }),
      event('completed', '2025-07-14', { version }),
      event('original-made', '2025-07-14', { version }),
      event('duplicate-filed', '2025-07-14', { version }),
      event('duplicate-given', '2025-07-15', { version }),
    ];
    expect(told(on('2025-07-15', both))).toEqual([
      'warning outdated-copy-with-person 3',
      'notice outdated-copy-with-person 7',
    ]);
  });

  test.each<[reading: 'taken-back' | 'left' | null, severity: string | null, detail: object]>([
    ['taken-back', 'warning', { reading: 'taken-back' }],
    ['left', null, {}],
    [null, 'notice', {}],
  ])('of the version before an update, read as %s, is a %s', (supersededCopies, severity, detail) => {
    const version = 2;
    const updated = [
      ...whole,
      event('duplicate-filed', '2025-08-01'),
      event('duplicate-given', '2025-08-01'),
      event('copies-taken-back', '2025-08-01'),
      event('consulted', '2025-10-01'),
      event('begun', '2025-10-02', { version, supersedes: 1 }),
      event('visited', '2025-10-03', { version }),
      event('drafted', '2025-10-03', { version }),
      event('provisional-copy-given', '2025-10-03', { version }),
      event('completed', '2025-10-05', { version }),
      event('original-made', '2025-10-05', { version }),
      event('duplicate-filed', '2025-10-05', { version }),
      event('duplicate-given', '2025-10-06', { version }),
    ];
    const held = on('2025-10-06', updated, { supersededCopies });
    const doubt = 'chigasaki-r7:8(4)イ/superseded-copies';
    const [own, ...others] = held.findings.toReversed();
    expect([own?.severity, own?.path]).toEqual(['warning', [20]]);
    expect(others).toEqual(
      severity === null
        ? []
        : [
            {
              code: 'outdated-copy-with-person',
              path: [14],
              severity,
              clauses: ['chigasaki-r7:8(4)イ'],
              detail: { doubt, ...detail },
            },
          ],
    );
    expect(held.restsOn.filter((each) => each.doubt === doubt)).toEqual(
      supersededCopies === null ? [] : [{ doubt, reading: supersededCopies }],
    );
  });

  test('taking back what nobody gave is refused', () => {
    const held = on('2025-06-11', [...whole, event('copies-taken-back', '2025-06-11')]);
    expect(where(held)).toEqual(where(on('2025-06-11', whole)));
  });
});

describe('the handover of a copy (8(5))', () => {
  const changed = [...firstPlanUntil('submitted'), event('provider-changed', '2025-07-11')];

  test('the duplicate of the care plan goes to the new provider, who replaces it after a correction', () => {
    const log = [
      ...changed,
      event('handed-over', '2025-07-12'),
      event('correction-asked', '2025-07-15'),
      event('resubmitted', '2025-07-18'),
    ];
    expect(where(on('2025-07-12', log))).toContain('contractor-duplicate 1.0 new-provider');
    expect(told(on('2025-07-18', log))).toEqual(['error duplicate-not-replaced 11', 'error duplicate-not-replaced 7']);
    const filed = [...log, event('duplicate-filed', '2025-07-20', { by: newProvider })];
    expect(where(on('2025-07-20', filed))).toContain('contractor-duplicate 1.1 new-provider');
  });

  test('a further copy leaves the duplicate where it is', () => {
    const held = on('2025-07-12', [...changed, event('handed-over', '2025-07-12', { what: 'further-copy' })]);
    expect(where(held)).toEqual([
      'contractor-duplicate 1.0 care-plan',
      'further 1.0 new-provider',
      'original 1.0 municipality',
      'person-duplicate 1.0 person',
    ]);
  });

  test('it is the newest finished version that is handed over', () => {
    const version = 2;
    const log = [
      ...firstPlanUntil('submitted'),
      event('consulted', '2025-07-11'),
      event('begun', '2025-07-12', { version, supersedes: 1 }),
      event('visited', '2025-07-13', { version }),
      event('drafted', '2025-07-13', { version }),
      event('completed', '2025-07-14', { version }),
      event('provider-changed', '2025-07-14'),
      event('handed-over', '2025-07-14'),
      event('original-made', '2025-07-15', { version }),
      event('provider-changed', '2025-07-16'),
      event('handed-over', '2025-07-16'),
    ];
    const withNew = (day: string): string[] => where(on(day, log)).filter((text) => text.endsWith('new-provider'));
    expect(withNew('2025-07-15')).toEqual(['contractor-duplicate 1.0 new-provider']);
    expect(withNew('2025-07-16')).toEqual([
      'contractor-duplicate 1.0 new-provider',
      'contractor-duplicate 2.0 new-provider',
    ]);
  });

  test('a plan brought in is kept with the care plan', () => {
    const log = [event('brought-in', '2025-05-01'), event('duplicate-filed', '2025-05-02')];
    expect(told(on('2025-05-01', log))).toEqual(['warning duplicate-not-with-care-plan 0']);
    expect([where(on('2025-05-02', log)), told(on('2025-05-02', log))]).toEqual([
      ['contractor-duplicate 1.0 care-plan'],
      [],
    ]);
  });
});

describe('the contractor’s duplicate after the contract', () => {
  const log = [...firstPlanUntil('submitted'), event('received', '2025-07-20')];
  const end = '2026-03-10';

  test.each<[day: string, reading: LifeReadings['contractorCopy'], expected: string[], needs: string[]]>([
    ['2026-03-10', null, [], []],
    ['2026-03-11', null, ['warning contractor-copy-needs-ruling 6'], ['chigasaki-r7:8(3)ア/contractor-copy']],
    ['2026-03-10', 'returned', [], []],
    ['2026-03-11', 'returned', ['error contractor-copy-not-returned 6'], []],
    ['2026-03-11', 'kept', [], []],
  ])('on %s under the reading %s', (day, contractorCopy, expected, needs) => {
    const held = on(day, log, { contractorCopy }, end);
    expect(told(held)).toEqual(expected);
    expect(held.needs.map((need) => (need.cause === 'silent' ? need.doubt : need.cause))).toEqual(needs);
    const reading = day > end && contractorCopy !== null ? [contractorCopy] : [];
    expect(held.restsOn.map((one) => one.reading)).toEqual(['provisional', ...reading]);
  });

  test('nothing is asked while the contract lasts, or once it is returned', () => {
    expect(on('2026-12-31', log).needs).toEqual([]);
    const returned = on('2026-12-31', [...log, event('duplicate-returned', '2026-03-11')], {}, end);
    expect([returned.needs, told(returned), where(returned)[0]]).toEqual([
      [],
      [],
      'contractor-duplicate 1.0 municipality',
    ]);
  });

  test('what went back to the city is neither filed nor returned again', () => {
    const returned = [...log, event('duplicate-returned', '2026-03-11')];
    const again = [...returned, event('duplicate-returned', '2026-03-12'), event('duplicate-filed', '2026-03-12')];
    expect(where(on('2026-03-12', again))).toEqual(where(on('2026-03-12', returned)));
  });
});
