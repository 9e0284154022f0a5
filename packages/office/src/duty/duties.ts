import { type HolidayCalendar, isBankClosed, type PlainDate } from '@fukushi-kit/calendar';
import type { ClauseId } from '@fukushi-kit/clause';
import type { DutyFacts, Finding, MunicipalityProfile } from '@fukushi-kit/schema';
import { chigasakiDuties } from './chigasaki-duties.ts';
import { type Contract, type ContractDuty, dutyId, type Occurrence } from './contract-duty.ts';
import type { DutyEntry } from './duty-entry.ts';
import { dutyFactsFindings } from './duty-facts-findings.ts';
import { dutyStanding } from './duty-standing.ts';
import type { DutyFactsCode } from './finding-code.ts';
import { dayOrNull, type Frame, frameOf } from './frame.ts';
import { kashiwaDuties } from './kashiwa-duties.ts';
import { dutyTitles } from './messages.ja.ts';

/**
 * The duty calendar (義務の暦) of a contract at a day: its entries in the order of their days, those without one last, and
 * what is wrong with the facts.
 *
 * @clause none a shape of this project, not of a source
 */
export interface DutyCalendar {
  readonly profile: string;
  readonly title: string;
  readonly asOf: PlainDate;
  readonly duties: readonly DutyEntry[];
  readonly findings: readonly Finding<DutyFactsCode>[];
}

/**
 * What a duty calendar is worked out from. `isBankClosed` answers `null` where nobody knows whether the banks are closed;
 * where it is left out, they are on what `isBankClosed` of `@fukushi-kit/calendar` tells.
 *
 * @clause none a shape of this project, not of a source
 */
export interface DutiesInput {
  readonly profile: MunicipalityProfile;
  readonly facts: DutyFacts;
  readonly asOf: PlainDate;
  readonly holidays: HolidayCalendar;
  readonly isBankClosed?: (day: PlainDate) => boolean | null;
}

const CONTRACTS: ReadonlyMap<string, Contract> = new Map([
  ['chigasaki-r7', chigasakiDuties],
  ['kashiwa-r7', kashiwaDuties],
]);
const NO_DAY = '9999-99-99';

/**
 * Every dated duty of a contract (義務の暦) with its clauses, its day and where it stands at the end of `asOf`, from the
 * profile and the facts so far.
 *
 * Words without a number (直ちに, 速やかに, あらかじめ) stay without a day, save by a setting of the municipality, which is
 * marked `operational`. A day that rests on a doubt names doubt and reading; while none is chosen, the entry is open and
 * shows the day under each. A duty that an event brings is shown from that day on, one that precedes an event as soon as
 * the event is recorded. A faulty fact is named in a finding and not used.
 *
 * @throws {RangeError} if a day of the facts does not exist; read them with `parseDutyFacts`.
 *
 * @clause chigasaki-r7:4
 * @clause chigasaki-r7:9(2)
 * @clause chigasaki-r7:9(3)
 * @clause chigasaki-r7:13(1)
 * @clause chigasaki-r7:13(2)
 * @clause chigasaki-r7:特記2(4)
 * @clause chigasaki-r7:特記2(6)
 * @clause chigasaki-r7:特記11(1)
 * @clause chigasaki-r7:特記11(2)
 * @clause chigasaki-r7:特記13(1)
 * @clause chigasaki-r7:特記13(2)
 * @clause kashiwa-r7:2
 * @clause kashiwa-r7:5(2)
 * @clause kashiwa-r7:5(8)
 * @clause kashiwa-r7:6(2)
 * @clause kashiwa-r7:6(6)
 * @clause kashiwa-r7:6(7)
 * @clause kashiwa-r7:6(8)
 * @clause kashiwa-r7:7(2)オ
 * @clause kashiwa-r7:7(2)カ(ｵ)
 * @clause kashiwa-r7:8(1)
 * @clause kashiwa-r7:8(4)
 * @clause kashiwa-r7:8(5)
 * @clause kashiwa-r7:8(6)
 * @clause kashiwa-r7:9(6)
 * @clause kashiwa-r7:9(7)
 * @clause kashiwa-r7:10(2)ケ
 * @clause kashiwa-r7:13(1)
 *
 * @example
 * import { bundledHolidays } from '@fukushi-kit/calendar';
 * import { profile } from '@fukushi-kit/municipality';
 * const facts = noDutyFacts('kashiwa-r7');
 * const at = { profile: profile('kashiwa-r7'), holidays: bundledHolidays };
 * const done = [{ duty: 'monthly-results/2025-04', on: '2025-05-09', ref: null }];
 * const { duties: entries } = duties({ ...at, facts: { ...facts, done }, asOf: '2025-06-11' });
 * const stateOf = (id) => entries.find((entry) => entry.id === id).state;
 * stateOf('monthly-results/2025-04') // => 'done'
 * stateOf('monthly-results/2025-05') // => 'late'
 * stateOf('monthly-results/2025-06') // => 'due'
 * stateOf('organization-chart') // => 'not-dated'
 * stateOf('advance/1') // => 'open'
 */
export function duties({ profile, facts, asOf, holidays, ...bank }: DutiesInput): DutyCalendar {
  const input = {
    profile,
    facts,
    asOf,
    holidays,
    isBankClosed: (day: PlainDate) => isBankClosed(day, holidays),
    ...bank,
  };
  const empty = { profile: profile.id, title: profile.title, asOf, duties: [] };
  const contract = CONTRACTS.get(profile.source);
  if (contract === undefined || profile.performancePeriod === null) {
    return { ...empty, findings: [{ code: 'contract-without-duties', path: [], severity: 'notice' }] };
  }
  if (facts.profile !== profile.id) {
    return { ...empty, findings: [{ code: 'facts-of-other-profile', path: ['profile'], severity: 'error' }] };
  }
  const findings = dutyFactsFindings(contract, input);
  const frame = frameOf({ ...input, facts: soundFacts(facts, findings) });
  return { ...empty, duties: frame === null ? [] : entriesOf(contract, frame), findings };
}

/** The facts without those entries of a list that a finding stands against. */
function soundFacts(facts: DutyFacts, findings: readonly Finding<DutyFactsCode>[]): DutyFacts {
  const faulty = new Set(findings.map(({ path }) => `${String(path[0])}/${String(path[1])}`));
  const sound = <T>(list: string, all: readonly T[]): T[] => all.filter((_, index) => !faulty.has(`${list}/${index}`));
  const day = (key: 'concludedOn' | 'workStartedOn' | 'endedOn'): string | null =>
    faulty.has(`contract/${key}`) ? null : facts.contract[key];
  return {
    ...facts,
    contract: {
      ...facts.contract,
      concludedOn: day('concludedOn'),
      workStartedOn: day('workStartedOn'),
      endedOn: day('endedOn'),
    },
    months: sound('months', facts.months),
    corrections: sound('corrections', facts.corrections),
    invoices: sound('invoices', facts.invoices),
    staffChanges: sound('staffChanges', facts.staffChanges),
    leaves: sound('leaves', facts.leaves),
    incidents: sound('incidents', facts.incidents),
    occasions: sound('occasions', facts.occasions),
    done: sound('done', facts.done),
  };
}

function entriesOf(contract: Contract, frame: Frame): readonly DutyEntry[] {
  return contract.duties
    .flatMap((duty) =>
      duty
        .arises(frame)
        .filter(({ since, isForeseen }) => isForeseen || since === null || since <= frame.asOf)
        .map((occurrence) => entryOf(duty, occurrence, frame)),
    )
    .map((entry) => [entry.due ?? entry.alternatives[0]?.due ?? entry.since ?? NO_DAY, entry] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : Number(one > other)))
    .map(([, entry]) => entry);
}

function entryOf(duty: ContractDuty, occurrence: Occurrence, frame: Frame): DutyEntry {
  const { kind, owedBy, word } = duty;
  const { since, label, needs } = occurrence;
  const id = dutyId(duty, occurrence);
  const day = duty.day(occurrence, frame, duty);
  const recorded = frame.done.get(id);
  const doneOn = earlierOf(occurrence.doneOn, dayOrNull(recorded?.on ?? null));
  const standing = dutyStanding({ day, doneOn, isFactMissing: needs.length > 0, asOf: frame.asOf });
  return {
    id,
    kind,
    title: `${dutyTitles[kind]}${label}`,
    owedBy,
    clauses: distinct([...duty.clauses, ...day.clauses]),
    word,
    since,
    due: day.due,
    basis: day.basis,
    isSoft: day.isSoft,
    alternatives: day.alternatives,
    ...standing,
    doneOn,
    ref: recorded?.ref ?? null,
    readings: day.readings,
    needs: standing.state === 'done' ? [] : [...needs, ...day.needs],
    findings: day.findings,
  };
}

function earlierOf(one: PlainDate | null, other: PlainDate | null): PlainDate | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

function distinct(clauses: readonly ClauseId[]): readonly ClauseId[] {
  return [...new Set(clauses)];
}
