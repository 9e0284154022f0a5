import { addDays, type PlainDate, periodEnd } from '@fukushi-kit/calendar';
import type { DoubtId } from '@fukushi-kit/clause';
import { chosenReading, firstDayReading, noticeTerm, summaryReading } from '@fukushi-kit/municipality';
import { inspectionDue } from '@fukushi-kit/settlement';
import { evaluationSummary, noticeOfChange } from '@fukushi-kit/support-case';
import { match } from 'ts-pattern';
import type { Occurrence } from './contract-duty.ts';
import { closedDayFindings, type DutyDay, dutyDay } from './duty-day.ts';
import type { Frame } from './frame.ts';
import { missingFact, missingReading } from './needs.ts';

/**
 * By the last day of the period, as far as the profile reads the named doubts; no day for what arises only after it, which
 * the contract does not foresee.
 */
export function periodEndDay(doubts: readonly DoubtId[] = []): (occurrence: Occurrence, frame: Frame) => DutyDay {
  return ({ since }, frame) => {
    const { to: due } = frame.period;
    const readings = doubts.map((doubt) => ({ doubt, reading: chosenReading(frame.profile, doubt) }));
    return since !== null && since > due
      ? dutyDay({ readings })
      : dutyDay({ due, basis: 'contract', readings, findings: closedDayFindings(due, frame) });
  };
}

/** Before the day to which the term is tied. Days cannot tell what came first on that day, so it is the last one. */
export function dayBefore({ on }: Occurrence): DutyDay {
  return dutyDay({ due: on, basis: on === null ? null : 'contract' });
}

/** By an approval beforehand (事前の承認): whether one of the very day on which another duty begins is, is for the city to say. */
export function approvalDay({ on }: Occurrence, { profile }: Frame): DutyDay {
  if (on === null) return dutyDay({});
  const latest = { 'day-before': addDays(on, -1), 'first-day': on };
  return dayAsRead('kashiwa-r7:6(3)/first-day-approval', firstDayReading(profile), latest);
}

/** By a meeting (会議まで): whether a report on its own day is in time is for the city to say. */
export function summaryDay({ on }: Occurrence, { profile }: Frame): DutyDay {
  if (on === null) return dutyDay({});
  const reading = summaryReading(profile);
  const { latest } = evaluationSummary({ on, summaryReportedOn: null }, reading);
  return dayAsRead('kashiwa-r7:8(6)/summary-on-the-day', reading, latest);
}

/** The latest day under the reading chosen; open, with the day of each reading, while none is. */
function dayAsRead<Word extends string>(
  doubt: DoubtId,
  reading: Word | null,
  latest: Readonly<Record<Word, PlainDate>>,
): DutyDay {
  const readings = [{ doubt, reading }];
  if (reading !== null) return dutyDay({ readings, due: latest[reading], basis: 'contract' });
  const alternatives = Object.entries<PlainDate>(latest).map(([word, due]) => ({ reading: word, due }));
  return dutyDay({ readings, alternatives, needs: [missingReading(doubt)] });
}

/** As many months before a change of staff as the profile asks (１ヶ月以上前), open while it sets none. */
export function monthBeforeDay({ on }: Occurrence, frame: Frame): DutyDay {
  const doubt = 'kashiwa-r7:6(7)/one-month-before';
  const reading = chosenReading(frame.profile, doubt);
  if (on === null) return dutyDay({});
  const term = noticeTerm(frame.profile, on);
  if (term === null)
    return dutyDay({ needs: [missingFact('profile.notice-months-before-change', ['kashiwa-r7:6(7)'])] });
  const { due, latest, clauses } = noticeOfChange({ on, reportedOn: null }, term);
  const alternatives = [
    { reading: 'whole-month-between', due: latest['whole-period-between'] },
    { reading: 'corresponding-day', due: latest['corresponding-day'] },
  ];
  const read = { clauses, readings: [{ doubt, reading }] } as const;
  return due === null
    ? dutyDay({ ...read, alternatives, needs: [missingReading(doubt)] })
    : dutyDay({ ...read, due, basis: 'contract', findings: closedDayFindings(due, frame) });
}

/** In about a month (一か月以内をめど): a day to aim at, unless the profile reads it as a limit. */
export function aboutAMonthDay({ since }: Occurrence, frame: Frame): DutyDay {
  const doubt = 'kashiwa-r7:7(2)カ(ｵ)/about-a-month';
  const reading = chosenReading(frame.profile, doubt);
  if (since === null) return dutyDay({});
  const due = periodEnd(since, { months: 1 });
  const isPast = frame.asOf > due;
  const findings = isPast
    ? [{ code: 'past-about-a-month', path: ['due'], severity: 'notice', clauses: ['kashiwa-r7:7(2)カ(ｵ)'] } as const]
    : [];
  const day = dutyDay({ due, basis: 'contract', clauses: ['civil-code:143'], readings: [{ doubt, reading }] });
  return match(reading)
    .with('late', () => day)
    .with('soft', () => ({ ...day, isSoft: true, findings }))
    .otherwise(() => ({ ...day, isSoft: true, findings, needs: isPast ? [missingReading(doubt)] : [] }));
}

/** On the day that the profile names (概算払), open while it names none. */
export function agreedDay({ on }: Occurrence, frame: Frame): DutyDay {
  const doubt = 'kashiwa-r7:13(1)/advances';
  const readings = [{ doubt, reading: chosenReading(frame.profile, doubt) }] as const;
  return on === null
    ? dutyDay({ readings, needs: [missingFact('profile.advances.on', ['kashiwa-r7:13(1)'])] })
    : dutyDay({ readings, due: on, basis: 'operational' });
}

/**
 * Within the days of the law for an inspection (検査); neither contract agrees on fewer. They run from each hand-in as far as
 * the profile takes it for the notice of completion (給付を終了した旨の通知), and from no hand-in where it takes that of all work.
 */
export function inspectionDay({ since }: Occurrence, { profile }: Frame): DutyDay {
  if (since === null) return dutyDay({});
  const { due, clauses, readings: built } = inspectionDue({ since, agreedDays: null, finishedOn: null });
  const readings = built.map(({ doubt }) => ({ doubt, reading: chosenReading(profile, doubt) }));
  const open = readings.filter(({ reading }) => reading === null).map(({ doubt }) => missingReading(doubt));
  const isEachHandIn = built.every(({ doubt, reading }) => chosenReading(profile, doubt) === reading);
  return isEachHandIn ? dutyDay({ due, basis: 'law', clauses, readings }) : dutyDay({ clauses, readings, needs: open });
}
