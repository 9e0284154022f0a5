import { bundledHolidays, plainDate } from '@fukushi-kit/calendar';
import { lifeTerms, parseLifeLog, planState } from '@fukushi-kit/evacuation-plan';
import { claimReadings, taxRates } from '@fukushi-kit/municipality';
import { type DutyFacts, type LifeEvent, parseDocument, type SupportCase } from '@fukushi-kit/schema';
import { claim, invoice, reviewOf, settle } from '@fukushi-kit/settlement';
import { caseHistory, responsiblePersonFindings, visitFindings } from '@fukushi-kit/support-case';
import { yen } from '@fukushi-kit/yen';
import { describe, expect, test } from 'vitest';
import { duties } from '../src/index.ts';
import { chigasakiDutyFacts } from './year/chigasaki-duty-facts.ts';
import { LAST_DAY, lifeLogs, settledChigasaki } from './year/chigasaki-records.ts';
import { centreLog } from './year/kashiwa-log.ts';
import { settledKashiwa, staffOfTheYear, supportCases } from './year/kashiwa-records.ts';
import { settlementInput } from './year/kashiwa-settlement.ts';
import { sound } from './year/sound.ts';

interface Found {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly severity: string;
  readonly clauses?: readonly string[];
}
type Refused = readonly [code: string, path: string, clauses: string];

const CHIGASAKI = settledChigasaki();
const KASHIWA = settledKashiwa();
const PERIOD = { from: '2025-04-01', to: '2026-03-31' };
const WORK = { to: LAST_DAY, clause: 'chigasaki-r7:4' };

function refusals(findings: readonly Found[]): readonly Refused[] {
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(({ code, path, clauses = [] }) => [code, path.map(String).join('.'), clauses.join(' ')]);
}

const claimAt = (price: number): ReturnType<typeof claim> =>
  claim({
    originals: [],
    review: reviewOf([]),
    claimedBefore: [],
    prices: { new: yen(price), update: null, category: 'standard', source: '契約書' },
    rates: taxRates(CHIGASAKI),
    taxOn: LAST_DAY,
    performancePeriod: WORK,
    readings: claimReadings(CHIGASAKI),
  });

/** The life of the plan made in March, with its events of a kind moved to a day. */
function lifeWith(kind: LifeEvent['kind'], on: string): readonly Found[] {
  const log = lifeLogs().get('N-008') ?? [];
  const until = log.slice(0, log.findIndex((event) => event.kind === kind) + 1);
  const moved = sound(parseLifeLog(until.map((event) => (event.kind === kind ? { ...event, on } : event))));
  const performancePeriod = { from: '2025-05-01', to: '2026-03-10' };
  return planState(moved, lifeTerms({ ...CHIGASAKI, performancePeriod })).findings;
}

/** The first case up to and with an event, which moves to a day. */
function caseWith(index: number, change: (event: SupportCase['events'][number]) => object): readonly Found[] {
  const [one] = supportCases();
  if (one === undefined) throw new RangeError('There are cases');
  const events = one.events.slice(0, index + 1).map((event, at) => (at === index ? change(event) : event));
  return caseHistory(sound(parseDocument('SupportCase', { ...one, events })), PERIOD).findings;
}

function visitOn(day: string): readonly Found[] {
  const visits = centreLog().visits.map((visit) => ({ ...visit, plannedOn: day, visitedOn: day }));
  return visitFindings(visits, { period: PERIOD, asOf: '2026-05-01', advisers: ['S-02'] });
}

function twoResponsible(): readonly Found[] {
  const roster = staffOfTheYear();
  const responsible = [{ from: '2025-04-01', to: null }];
  const staff = roster.staff.map((member, index) => (index < 2 ? { ...member, responsible } : member));
  return responsiblePersonFindings({ ...roster, staff }, PERIOD);
}

function settled(advance: number): readonly Found[] {
  const advances = [{ on: plainDate('2025-04-30'), amount: yen(advance) }];
  const answer = settle({ ...settlementInput(KASHIWA, 'final'), advances });
  return answer.ok ? answer.value.findings : answer.findings;
}

describe('wrong use over a contract year', () => {
  test.each<[what: string, findings: () => readonly Found[], refused: readonly Refused[]]>([
    ['a negative price', () => findingsOf(claimAt(-1)), [['claim-price-negative', 'prices.new', 'chigasaki-r7:12']]],
    [
      'an advance above the contract sum',
      () => settled(30_000_002),
      [['advance-above-contract-sum', 'advances', 'kashiwa-r7:13(1) kashiwa-r7:12']],
    ],
    [
      'a meeting before its plan',
      () => caseWith(3, () => ({ ...meetingOfTheCase(), on: '2025-06-02' })),
      [['conference-before-plan', 'events.3.items.0.occasion', 'kashiwa-r7:7(2)カ(ｵ)']],
    ],
    ['two responsible persons', twoResponsible, [['several-responsible-persons', 'staff', 'kashiwa-r7:6(4)']]],
    [
      'a visit of Chigasaki the day after the period',
      () => lifeWith('visited', '2026-03-11'),
      [['visit-after-period', '1.on', 'chigasaki-r7:4']],
    ],
    [
      'a visit of Chigasaki the day before the period',
      () => lifeWith('visited', '2025-04-30'),
      [
        ['day-out-of-order', '1.on', 'chigasaki-r7:7 chigasaki-r7:5'],
        ['visit-before-period', '1.on', 'chigasaki-r7:4'],
      ],
    ],
    [
      'a plan of Chigasaki the day after the period',
      () => lifeWith('drafted', '2026-03-11'),
      [['work-after-period', '2.on', 'chigasaki-r7:4']],
    ],
    [
      'an original of Chigasaki the day after the period',
      () => lifeWith('original-made', '2026-03-11'),
      [['work-after-period', '5.on', 'chigasaki-r7:4']],
    ],
    [
      'a visit of Kashiwa the day after the period',
      () => visitOn('2026-04-01'),
      [
        ['visit-outside-period', 'visits.0.plannedOn', 'kashiwa-r7:2 kashiwa-r7:8(3)'],
        ['visit-outside-period', 'visits.0.visitedOn', 'kashiwa-r7:2 kashiwa-r7:8(3)'],
      ],
    ],
    [
      'a visit of Kashiwa the day before the period',
      () => visitOn('2025-03-31'),
      [
        ['visit-outside-period', 'visits.0.plannedOn', 'kashiwa-r7:2 kashiwa-r7:8(3)'],
        ['visit-outside-period', 'visits.0.visitedOn', 'kashiwa-r7:2 kashiwa-r7:8(3)'],
      ],
    ],
    [
      'a plan of Kashiwa the day after the period',
      () => caseWith(3, (event) => ({ ...event, on: '2026-04-01' })),
      [['after-period', 'events.3.on', 'kashiwa-r7:2']],
    ],
    [
      'an invoice within the period',
      () => invoiceOn('2026-03-10'),
      [
        ['invoice-before-period-end', 'on', 'chigasaki-r7:13(1)'],
        ['invoice-counts-agreed-in-period', 'agreed.on', 'chigasaki-r7:13(1)'],
      ],
    ],
  ])('%s is refused with its clause and place', (_what, findings, refused) => {
    expect(refusals(findings())).toEqual(refused);
  });

  test.each<[what: string, findings: () => readonly Found[]]>([
    ['a price of nothing', () => findingsOf(claimAt(0))],
    ['an advance of the whole contract sum', () => settled(30_000_001)],
    ['a visit of Chigasaki on the last day', () => lifeWith('visited', '2026-03-10')],
    ['a visit of Kashiwa on the first day', () => visitOn('2025-04-01')],
    ['a visit of Kashiwa on the last day', () => visitOn('2026-03-31')],
    ['a correction asked after the period', () => lifeWith('correction-asked', '2026-04-20')],
    ['a resubmission after the period', () => lifeWith('resubmitted', '2026-04-27')],
    ['a receipt after the period', () => lifeWith('received', '2026-05-07')],
    ['the return of a duplicate after the period', () => lifeWith('duplicate-returned', '2026-06-01')],
    ['an invoice after the period', () => invoiceOn('2026-03-25')],
    ['an incident, a payment and a disposal after the period', () => dutyFindings()],
  ])('%s is not', (_what, findings) => {
    expect(refusals(findings())).toEqual([]);
  });
});

function findingsOf(answer: ReturnType<typeof claim>): readonly Found[] {
  return answer.ok ? answer.value.findings : answer.findings;
}

function meetingOfTheCase(): object {
  const meeting = supportCases()[0]?.events.find(({ kind }) => kind === 'meeting-held');
  if (meeting === undefined) throw new RangeError('The case has a meeting');
  return meeting;
}

function invoiceOn(day: string): readonly Found[] {
  const claimed = sound(claimAt(6365));
  const agreed = { new: 0, update: 0, on: plainDate(day) };
  const answer = invoice({ claim: claimed, on: plainDate(day), agreed, performancePeriod: WORK });
  return answer.ok ? [] : answer.findings;
}

function dutyFindings(): readonly Found[] {
  const facts: DutyFacts = chigasakiDutyFacts();
  return duties({ profile: CHIGASAKI, facts, asOf: plainDate('2026-10-31'), holidays: bundledHolidays }).findings;
}
