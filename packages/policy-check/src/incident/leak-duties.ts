import { type PlainDate, periodEnd, plainDate } from '@fukushi-kit/calendar';
import type { ClauseId } from '@fukushi-kit/clause';
import type { IncidentDuty } from './incident-duty.ts';
import type { LeakReporting, LeakReportTerms } from './leak-reporting.ts';
import { byDay } from './time-limit.ts';

const LAW: readonly ClauseId[] = ['personal-information-protection-act:26'];

/** The reports to the Commission (速報、確報) by the terms that are known; open while it is not known whether they are owed. */
export function leakDuties(knownOn: PlainDate, leak: LeakReporting | null, asOf: PlainDate): readonly IncidentDuty[] {
  const preliminary = { duty: 'preliminary-report', missing: [], clauses: LAW } as const;
  const final = { duty: 'final-report', missing: [], clauses: LAW } as const;
  const undated = { due: null, doneOn: null } as const;
  if (leak?.applies === false) {
    const state = { ...undated, state: 'not-applicable', why: null } as const;
    return [
      { ...preliminary, ...state },
      { ...final, ...state },
    ];
  }
  if (leak === null || leak.applies === null || leak.terms === null) {
    const why = leak?.applies === true ? 'terms-unknown' : 'application-unknown';
    return [
      { ...preliminary, ...undated, doneOn: until(leak?.preliminaryOn ?? null, asOf), state: 'open', why },
      { ...final, ...undated, doneOn: until(leak?.finalOn ?? null, asOf), state: 'open', why },
    ];
  }
  const { terms, wrongfulPurpose, preliminaryOn, finalOn } = leak;
  const finalDays = wrongfulPurpose === true ? terms.wrongfulFinalDays : terms.finalDays;
  const finalState = byDay(lastDay(knownOn, finalDays, terms), until(finalOn, asOf), asOf);
  return [
    {
      ...preliminary,
      ...byDay(lastDay(knownOn, terms.preliminaryDays, terms), until(preliminaryOn, asOf), asOf),
    },
    { ...final, ...finalState, ...(wrongfulPurpose === null ? unknownPurpose(finalState, knownOn, terms, asOf) : {}) },
  ];
}

/** While the purpose is not known the shorter term is shown, and nothing is called late before the longer one is over. */
function unknownPurpose(
  { state, doneOn }: Pick<IncidentDuty, 'state' | 'doneOn'>,
  knownOn: PlainDate,
  terms: LeakReportTerms,
  asOf: PlainDate,
): Partial<Pick<IncidentDuty, 'state' | 'why'>> {
  if (state !== 'late') return {};
  const longer = byDay(lastDay(knownOn, terms.wrongfulFinalDays, terms), doneOn, asOf);
  return longer.state === 'late' ? {} : { state: 'open', why: 'purpose-unknown' };
}

function lastDay(knownOn: PlainDate, days: number, { firstDay }: LeakReportTerms): PlainDate {
  return periodEnd(knownOn, { days }, firstDay);
}

/** A day that is not over yet tells nothing. */
function until(day: string | null, asOf: PlainDate): PlainDate | null {
  return day === null || day > asOf ? null : plainDate(day);
}
