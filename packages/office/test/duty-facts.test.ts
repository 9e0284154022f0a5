import { bundledHolidays, plainDate } from '@fukushi-kit/calendar';
import { profile } from '@fukushi-kit/municipality';
import type { DutyFacts } from '@fukushi-kit/schema';
import { describe, expect, test } from 'vitest';
import { duties } from '../src/duty/duties.ts';
import { noDutyFacts, parseDutyFacts } from '../src/duty/duty-facts.ts';
import { calendarAt, contract, done, entryAt, only, yearFacts } from './duty-sample.ts';

type Told = readonly (readonly [code: string, path: string])[];

const told = (facts: DutyFacts): Told =>
  calendarAt('2025-06-15', facts).findings.map(({ code, path }) => [code, path.map(String).join('/')]);

const occasion = (kind: DutyFacts['occasions'][number]['kind'], on: string, number = 'O-1') => ({ kind, on, number });
const correction = (on: string, number = 'C-1') => ({ number, month: '2025-06', on });
const leave = { number: 'L-1', from: '2025-11-02', to: '2025-11-01', knownOn: null };
const invoice = { number: 'INV-1', dated: '2026-03-11', receivedOn: null, refused: null };

describe('facts that cannot be are told with their place', () => {
  test.each<[what: string, facts: Partial<DutyFacts>, expected: Told]>([
    ['an unknown duty', { done: [done('monthly-repot/2025-06', '2025-07-01')] }, [['unknown-duty', 'done/0/duty']]],
    [
      'a month reported before it began',
      { done: [done('monthly-report/2025-06', '2025-05-31')] },
      [['done-before-duty', 'done/0/on']],
    ],
    ['a month reported on its first day', { done: [done('monthly-report/2025-06', '2025-06-01')] }, []],
    ['an invoice within the period', { done: [done('invoice', '2026-03-10')] }, [['done-before-duty', 'done/0/on']]],
    ['an invoice on the day after it', { done: [done('invoice', '2026-03-11')] }, []],
    [
      'an invoice that is dated within the period',
      { invoices: [{ ...invoice, dated: '2026-03-10' }] },
      [['done-before-duty', 'invoices/0/dated']],
    ],
    [
      'a duty done twice',
      { done: [done('invoice', '2026-03-11'), done('invoice', '2026-03-12')] },
      [['done-twice', 'done/1/duty']],
    ],
    [
      'a number used twice',
      { occasions: [occasion('safety-changed', '2025-07-01'), occasion('materials-received', '2025-07-02')] },
      [['number-twice', 'occasions/1/number']],
    ],
    [
      'a month recorded twice',
      {
        months: [
          { month: '2025-06', reportMadeOn: null, hadWork: null },
          { month: '2025-06', reportMadeOn: null, hadWork: true },
        ],
      },
      [['number-twice', 'months/1/month']],
    ],
    [
      'a month after the period',
      { months: [{ month: '2026-04', reportMadeOn: null, hadWork: null }] },
      [['outside-period', 'months/0/month']],
    ],
    [
      'events of another contract',
      { leaves: [leave], occasions: [occasion('policy-meeting', '2025-10-01')] },
      [
        ['not-in-contract', 'leaves'],
        ['not-in-contract', 'occasions/0/kind'],
        ['days-reversed', 'leaves/0/to'],
      ],
    ],
    [
      'a contract made after its period',
      { contract: contract({ concludedOn: '2026-03-11' }) },
      [['outside-period', 'contract/concludedOn']],
    ],
    [
      'work before the contract',
      { contract: contract({ concludedOn: '2025-05-26', workStartedOn: '2025-05-25' }) },
      [['outside-period', 'contract/workStartedOn']],
    ],
    [
      'an end before the start',
      { contract: contract({ workStartedOn: '2025-06-02', endedOn: '2025-06-01' }) },
      [['days-reversed', 'contract/endedOn']],
    ],
    [
      'a correction of what was not handed in yet',
      { corrections: [correction('2025-07-09')], done: [done('monthly-report/2025-06', '2025-07-10')] },
      [['correction-before-submission', 'corrections/0/on']],
    ],
    [
      'a resubmission before it was asked for',
      { corrections: [correction('2025-07-15')], done: [done('resubmission/C-1', '2025-07-14')] },
      [['done-before-duty', 'done/0/on']],
    ],
    [
      'a correction of a month before and after the contract',
      {
        contract: contract({ concludedOn: '2025-05-26' }),
        corrections: [
          { ...correction('2025-07-15'), number: 'C-1', month: '2025-04' },
          { ...correction('2026-05-15'), number: 'C-2', month: '2026-04' },
          { ...correction('2026-04-20'), number: 'C-3', month: '2026-03' },
        ],
      },
      [
        ['outside-period', 'corrections/0/month'],
        ['outside-period', 'corrections/1/month'],
      ],
    ],
    [
      'an invoice that came before the period was over',
      { invoices: [{ ...invoice, receivedOn: '2026-03-10' }] },
      [['done-before-duty', 'invoices/0/receivedOn']],
    ],
    ['an invoice of the day after the period', { invoices: [{ ...invoice, receivedOn: '2026-03-11' }] }, []],
    [
      'an invoice refused before it came',
      {
        invoices: [
          {
            ...invoice,
            receivedOn: '2026-03-18',
            refused: { refusedOn: '2026-03-17', correctedOn: '2026-03-19', fault: 'slight' },
          },
        ],
      },
      [['days-reversed', 'invoices/0/refused/refusedOn']],
    ],
    [
      'an invoice corrected before it was refused',
      {
        invoices: [{ ...invoice, refused: { refusedOn: '2026-03-17', correctedOn: '2026-03-16', fault: 'slight' } }],
      },
      [['days-reversed', 'invoices/0/refused/correctedOn']],
    ],
  ])('%s', (_what, part, expected) => {
    expect(told(only('chigasaki-r7', part))).toEqual(expected);
  });

  test.each<[what: string, facts: Partial<DutyFacts>, expected: Told]>([
    [
      'meetings outside the period',
      {
        occasions: [
          occasion('policy-meeting', '2025-03-31', 'P-1'),
          occasion('evaluation-meeting', '2026-04-01', 'E-1'),
          occasion('policy-meeting', '2025-04-01', 'P-2'),
        ],
      },
      [
        ['outside-period', 'occasions/0/on'],
        ['outside-period', 'occasions/1/on'],
      ],
    ],
    [
      'a complaint, an incident and a change after the period',
      {
        occasions: [occasion('complaint', '2026-04-20')],
        incidents: [{ number: 'I-1', knownOn: '2026-04-20' }],
      },
      [],
    ],
    ['an annual plan handed in before the period', { done: [done('annual-plan', '2025-03-01')] }, []],
    ['an organisation chart handed in before the period', { done: [done('organization-chart', '2025-03-31')] }, []],
    [
      'corrections, which this contract has not',
      { corrections: [correction('2025-07-09')] },
      [['not-in-contract', 'corrections']],
    ],
  ])('in Kashiwa: %s', (_what, part, expected) => {
    expect(told(only('kashiwa-r7', part))).toEqual(expected);
  });

  test.each([
    ['monthly-repot/2025-06', 'monthly-report/2025-06'],
    ['monthly-report/2025-6', 'monthly-report/2025-06'],
    ['materials-retrun', 'materials-return'],
  ])('for %s it suggests %s', (duty, nearest) => {
    const facts = only('chigasaki-r7', { done: [done(duty, '2025-07-01')] });
    expect(calendarAt('2025-06-15', facts).findings[0]?.detail).toEqual({ nearest });
  });

  test('they are the same on whatever day one asks', () => {
    const facts = only('chigasaki-r7', {
      done: [done('monthly-report/2025-06', '2025-05-31'), done('no', '2025-07-01')],
    });
    const codes = (asOf: string) => calendarAt(asOf, facts).findings.map(({ code }) => code);
    expect(codes('2025-04-01')).toEqual(codes('2026-12-31'));
  });
});

describe('a faulty fact is not used', () => {
  test('what was done before its duty leaves the duty to be done', () => {
    const facts = only('chigasaki-r7', {
      contract: contract({ concludedOn: '2025-05-26' }),
      done: [done('monthly-report/2025-06', '2025-05-31')],
    });
    expect(entryAt('monthly-report/2025-06', '2025-07-01', facts).state).toBe('due');
  });

  test('of what was done twice the first counts', () => {
    const facts = only('chigasaki-r7', { done: [done('invoice', '2026-03-20'), done('invoice', '2026-03-12')] });
    expect(entryAt('invoice', '2026-04-01', facts).doneOn).toBe('2026-03-20');
  });

  test('a start of the work before the contract leaves the safety report open', () => {
    const facts = only('chigasaki-r7', {
      contract: contract({ concludedOn: '2025-05-26', workStartedOn: '2025-05-01' }),
    });
    expect(entryAt('safety-report', '2025-06-15', facts)).toMatchObject({ state: 'open', due: null });
  });

  test('a meeting outside the period is not the yearly one', () => {
    const facts = only('kashiwa-r7', { occasions: [occasion('policy-meeting', '2026-04-01')] });
    expect(entryAt('policy-meeting', '2026-04-02', facts).state).toBe('late');
  });
});

describe('which contract', () => {
  const ask = (id: Parameters<typeof profile>[0], facts: DutyFacts) =>
    duties({ profile: profile(id), facts, asOf: plainDate('2025-06-15'), holidays: bundledHolidays });

  test('facts of another profile give no calendar', () => {
    const { duties: entries, findings } = ask('kashiwa-r7', noDutyFacts('chigasaki-r7'));
    expect([entries, findings.map(({ code }) => code)]).toEqual([[], ['facts-of-other-profile']]);
  });

  test('a profile from public facts alone has no contract to read duties from', () => {
    const { duties: entries, findings } = ask('ise-r5', noDutyFacts('ise-r5'));
    expect([entries, findings.map(({ code }) => code)]).toEqual([[], ['contract-without-duties']]);
  });

  test('days on which the banks are closed are asked of whoever knows them', () => {
    const facts = yearFacts('chigasaki');
    const input = { profile: profile('chigasaki-r7'), facts, asOf: plainDate('2026-04-01'), holidays: bundledHolidays };
    const payment = (isBankClosed?: (day: string) => boolean) =>
      duties(isBankClosed === undefined ? input : { ...input, isBankClosed }).duties.find(
        ({ kind }) => kind === 'payment',
      );
    expect(payment()?.findings).toMatchObject([
      { code: 'payment-moved-before-bank-holiday', detail: { from: '2026-04-12', to: '2026-04-10' } },
      { code: 'payment-bank-days-unknown', detail: { day: '2026-04-10' } },
    ]);
    expect(payment(() => false)?.findings).toEqual([]);
    expect(payment((day) => day >= '2026-04-11')?.findings).toMatchObject([
      { code: 'payment-moved-before-bank-holiday', detail: { from: '2026-04-12', to: '2026-04-10' } },
    ]);
  });
});

test('input of the wrong shape is refused with every place', () => {
  const read = parseDutyFacts({ ...noDutyFacts('chigasaki-r7'), done: [{ duty: 'x y', on: '2025-02-29' }], more: 1 });
  expect(read.ok ? [] : read.findings.map(({ code, path }) => [code, path.map(String).join('/')]).toSorted()).toEqual([
    ['missing', 'done/0/ref'],
    ['not-a-day', 'done/0/on'],
    ['unknown-key', 'more'],
    ['wrong-form', 'done/0/duty'],
  ]);
});
