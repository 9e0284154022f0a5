import { bundledHolidays, lastDay, nextMonth, plainDate, yearMonth } from '@fukushi-kit/calendar';
import type { ClauseId } from '@fukushi-kit/clause';
import { custody, evacuationPlanMessages, lifeTerms, planState } from '@fukushi-kit/evacuation-plan';
import { openPoints, profileMessages } from '@fukushi-kit/municipality';
import type { Decision } from '@fukushi-kit/rule';
import type { Case, LifeEvent, Month, MunicipalityProfile } from '@fukushi-kit/schema';
import { inspectionDue, type Review, type ReviewEvent, reviewOf } from '@fukushi-kit/settlement';
import { type MonthResult, month } from '../../src/index.ts';
import { sample } from '../sample.ts';
import { LAST_DAY } from './chigasaki-records.ts';
import { chapter, cited, foundLine } from './ledger.ts';

type Logs = ReadonlyMap<string, readonly LifeEvent[]>;

/** What the profile still leaves open. */
export function openChapter(profile: MunicipalityProfile): string {
  const open = openPoints(profile).filter(({ severity }) => severity !== 'notice');
  return chapter(
    '一　まだ決まっていないこと',
    open.map(
      ({ code, path }) => `${path.map(String).join('.')}　${profileMessages[code as keyof typeof profileMessages]}`,
    ),
  );
}

/** Every month of the period as the office works it out, each with the totals of the months before. */
export async function monthsOfTheYear(
  profile: MunicipalityProfile,
  cases: ReadonlyMap<string, readonly Case[]>,
): Promise<readonly MonthResult[]> {
  const { order } = await sample();
  const results: MonthResult[] = [];
  let totals: Month['untilLastMonth'] = { newPlans: 0, updatedPlans: 0, rostersGiven: 0, rostersRefused: 0 };
  for (let of = yearMonth('2025-05'); of <= '2026-03'; of = nextMonth(of)) {
    const made = of === '2026-03' ? LAST_DAY : lastDay(of);
    const asked: Month = { ...order, month: of, reportMadeOn: made, reportNumber: `${of}-R`, untilLastMonth: totals };
    const result = month({ profile, order: asked, cases: cases.get(of) ?? [], holidays: bundledHolidays });
    const { plans, rosters } = result.report.throughThisMonth;
    totals = {
      newPlans: plans.new.count ?? 0,
      updatedPlans: plans.update.count ?? 0,
      rostersGiven: rosters.given.count ?? 0,
      rostersRefused: rosters.refused.count ?? 0,
    };
    results.push(result);
  }
  return results;
}

/** Eligibility, update, consents and documents of each person, month by month. */
export function peopleChapter(results: readonly MonthResult[]): string {
  const lines = results.flatMap(({ month: of, people }) =>
    people.flatMap((one) => [
      `${of} ${one.controlNumber} ${one.judgedOn}　対象 ${one.eligibility.outcome}${cited(decisive(one.eligibility))}`,
      ...one.eligibility.needs.map((need) => `  確かめる ${need.cause === 'silent' ? need.doubt : need.label}`),
      ...(one.update === null ? [] : [`  更新の事由 ${one.update.outcome}${cited(decisive(one.update))}`]),
      `  同意 作成 ${one.consents.making}、名簿 ${one.consents.roster}、計画 ${one.consents.plan}`,
      ...one.findings.map((found) => `  ${foundLine(found)}`),
      ...one.documents.map(({ file }) => `  ${file}`),
    ]),
  );
  return chapter('二　対象者の判定、同意及び書類', lines);
}

/** The clauses on which a decision turned. */
function decisive({ because }: Decision): readonly ClauseId[] {
  return because.filter(({ decides }) => decides).map(({ clause }) => clause);
}

/** What each monthly report counts and by when it is handed in. */
export function reportsChapter(results: readonly MonthResult[]): string {
  const lines = results.map(({ month: of, report, due }) => {
    const { thisMonth, throughThisMonth: all } = report;
    const counts = `新規 ${thisMonth.plans.new.count}、更新 ${thisMonth.plans.update.count}、様式2 ${thisMonth.rosters.total.count}`;
    const remarks = (due?.findings ?? []).map(({ code }) => ` ${code}`).join('');
    return `${of}分　${counts}　累計 ${all.plans.total.count}・${all.rosters.total.count}　期限 ${due?.due ?? '未決'}${remarks}`;
  });
  return chapter('三　月次報告書', lines);
}

/** Where each plan stands after its year, and who holds its copies before and after the return. */
export function lifeChapter(profile: MunicipalityProfile, logs: Logs): string {
  const terms = lifeTerms({ ...profile, performancePeriod: profile.performancePeriod ?? { from: null, to: LAST_DAY } });
  const lines = [...logs].flatMap(([number, log]) => {
    const { state, findings } = planState(log, terms);
    const held = (at: string): string[] => {
      const answer = custody(log, terms, { at: plainDate(at), contractEndedOn: LAST_DAY });
      const copies = answer.copies.map(({ kind, version, holder }) => `${kind}${version}=${holder}`).join(' ');
      return [`${at} ${copies}`, ...answer.findings.map((found) => `  ${foundLine(found)}`)];
    };
    return [
      `${number}　${state.versions.map(({ version, stage, edition }) => `第${version}版 ${stage}（差替え ${edition}回）`).join('、')}`,
      ...findings.map((found) => `  ${evacuationPlanMessages[found.code]} ${foundLine(found)}`),
      ...[...held('2026-03-26'), ...held('2026-03-27')].map((line) => `  ${line}`),
    ];
  });
  return chapter('四　計画の経過と正本・副本', lines);
}

/** The review of the city as the plans' logs tell it. */
export function reviewOfTheYear(logs: Logs): Review {
  const events = [...logs].flatMap(([number, log]) => log.flatMap((event) => reviewEvent(number, event, log)));
  return reviewOf(events.toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on))));
}

function reviewEvent(number: string, event: LifeEvent, log: readonly LifeEvent[]): readonly ReviewEvent[] {
  if (!('version' in event)) return [];
  const at = { original: `${number}/${event.version}`, on: plainDate(event.on) };
  const isResubmitted = log
    .slice(0, log.indexOf(event))
    .some((earlier) => earlier.kind === 'resubmitted' && earlier.version === event.version);
  if (event.kind === 'submitted') return [{ ...at, kind: 'submitted', form: 'form-1' }];
  if (event.kind === 'correction-asked') return [{ ...at, kind: 'correction-asked', points: event.points }];
  if (event.kind === 'resubmitted') return [{ ...at, kind: 'resubmitted' }];
  if (event.kind === 'duplicate-filed' && isResubmitted)
    return [{ ...at, kind: 'duplicate-replaced', holder: 'contractor' }];
  if (event.kind === 'duplicate-given' && isResubmitted)
    return [{ ...at, kind: 'duplicate-replaced', holder: 'person' }];
  if (event.kind === 'received') return [{ ...at, kind: 'received', notice: event.notice ?? '' }];
  return [];
}

/** The state of each original, and how long the city took since it was handed in or in again. */
export function reviewChapter({ states, findings }: Review): string {
  const lines = [...states].map(([original, state]) => {
    if (state.at !== 'received') return `${original} ${state.at}`;
    const { due, daysLate } = inspectionDue({ since: state.since, agreedDays: null, finishedOn: state.receivedOn });
    return `${original} 受領 ${state.receivedOn}　検査の期限 ${due}　遅れ ${daysLate}日`;
  });
  return chapter('五　審査と受領', [...lines, ...findings.map(foundLine)]);
}
