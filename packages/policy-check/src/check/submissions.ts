import { monthsBetween, type PlainDate, plainDate, type YearMonth, yearMonthOf } from '@fukushi-kit/calendar';
import type { DocumentRow } from '@fukushi-kit/schema';
import type { ReadDoubt } from '../control/parameter.ts';
import { coverageGap } from '../judge/coverage-gap.ts';
import { eachRow } from '../judge/each-row.ts';
import type { Inquiry } from '../judge/inquiry.ts';
import type { Judgement } from '../judge/judgement.ts';
import { remarkCollector } from '../judge/remark-collector.ts';
import { open, type Reply, unread } from '../judge/reply.ts';
import { settled } from '../judge/settled.ts';
import { doneBy } from '../judge/within-days.ts';
import type { BooksCheck } from './check.ts';
import { type MonthReadings, possibleDues } from './month-due.ts';

/**
 * A document of each month of work was submitted by its day, the tenth of the month after. A remark about a month without a
 * document names the month.
 *
 * @clause kashiwa-r7:8(4)
 * @clause chigasaki-r7:9(2)
 */
export function monthsAreSubmitted(kind: DocumentRow['kind'], readings: MonthReadings): BooksCheck {
  return (at) => {
    const { start, end, workDay } = at.contract;
    const collector = remarkCollector('documents');
    const due = monthsBetween(yearMonthOf(start), yearMonthOf(workDay)).flatMap((month) => {
      const document = firstSubmitted(at, kind, month);
      const given = replies(at, readings, { month, end, submittedOn: document?.submittedOn ?? null });
      return given === null ? [] : [{ month, document, given }];
    });
    for (const { month, document, given } of due) {
      for (const reply of given) {
        if (document === undefined) collector.add(month, reply, 'months');
        else collector.add(document.number, reply);
      }
    }
    const gap = coverageGap(at, 'documents', 'so-far');
    return settled(
      collector.remarks(gap === null),
      gap,
      'documents',
      due.length === 0 ? 'not-applicable' : 'conforming',
    );
  };
}

function firstSubmitted(at: Inquiry, kind: DocumentRow['kind'], month: YearMonth): DocumentRow | undefined {
  return at
    .rows('documents')
    .filter((row) => row.kind === kind && row.month === month && row.submittedOn !== null)
    .toSorted((one, other) => ((one.submittedOn ?? '') < (other.submittedOn ?? '') ? -1 : 1))[0];
}

/** What one month answers, under every reading that is still possible; `null` where it is due under none of them yet. */
function replies(
  at: Inquiry,
  readings: MonthReadings,
  month: { readonly month: YearMonth; readonly end: PlainDate; readonly submittedOn: string | null },
): readonly Reply[] | null {
  const dues = possibleDues(at, readings, month);
  const answers = dues.map((due) =>
    doneBy(due, month.submittedOn, at.asOf, { late: 'month-submitted-late', undone: 'month-not-submitted' }),
  );
  const faults = answers.flatMap((answer) => (answer === null || answer.weight === 'pending' ? [] : [answer]));
  if (faults.length === 0) return answers.includes(null) ? [] : null;
  if (faults.length === answers.length) return faults.slice(0, 1);
  return unreadDoubts(at, readings, month).map(unread);
}

function unreadDoubts(
  at: Inquiry,
  { closedDay, reportMonth, lastDays }: MonthReadings,
  { month, end }: { readonly month: YearMonth; readonly end: PlainDate },
): readonly ReadDoubt[] {
  const ofLastMonth = yearMonthOf(end) === month ? lastDays : null;
  return [closedDay, reportMonth, ofLastMonth].filter(
    (doubt) => doubt !== null && at.reading(doubt) === null,
  ) as ReadDoubt[];
}

/**
 * Data that the state asks for were submitted without delay: by the day set for each.
 *
 * @clause kashiwa-r7:8(4)
 */
export function nationalDataAreSubmitted(at: Inquiry): Judgement {
  return eachRow(at, 'documents', {
    over: 'so-far',
    rows: ({ kind }) => kind === 'national-data',
    reply: ({ dueOn, submittedOn }) => {
      if (dueOn === null) return open('due-day-not-recorded');
      const codes = { late: 'national-data-late', undone: 'national-data-not-submitted' } as const;
      return doneBy(plainDate(dueOn), submittedOn, at.asOf, codes);
    },
    none: 'not-applicable',
  });
}
