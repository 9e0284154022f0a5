import { formatEraDate, formatEraMonth, type PlainDate, yearMonthOf } from '@fukushi-kit/calendar';
import type { Transaction } from '@fukushi-kit/store';
import type { ReactNode } from 'react';
import type { Contract } from '../contract/contract.ts';
import { DaysLeft } from '../page/days-left.tsx';
import { StateMark } from '../page/state-mark.tsx';
import { Table } from '../page/table.tsx';
import { ToDos } from '../page/to-dos.tsx';
import { frameOf } from './frame.ts';
import { invoicePath } from './invoice/invoice-path.ts';
import type { MonthFile } from './month/month-file.ts';
import { readMonthFiles } from './month/month-file.ts';
import { monthPath, monthsPath } from './month/month-path.ts';
import { monthState } from './month/month-state.ts';
import { monthsOf } from './month/months-of.ts';
import { monthTones } from './month/months-page.tsx';
import { words as monthWords } from './month/words.ja.ts';
import { personPath, personsPath } from './person/person-path.ts';
import type { PersonState } from './person/person-state.ts';
import { personsOf } from './person/persons-of.ts';
import { words as personWords } from './person/words.ja.ts';
import { words } from './words.ja.ts';

/** What is to be done today under a contract for evacuation plans. */
export interface EvacuationDay {
  readonly today: PlainDate;
  readonly contract: Contract;
  /** Months that are not received yet, the soonest due first. */
  readonly months: readonly MonthFile[];
  readonly lacking: readonly PersonState[];
  readonly persons: number;
}

/** Reads the day of a contract; `null` where it is not for evacuation plans. */
export async function evacuationDay(
  tx: Transaction,
  contract: Contract,
  day: PlainDate,
): Promise<EvacuationDay | null> {
  const frame = await frameOf(tx, contract);
  if (frame === null) return null;
  const files = await readMonthFiles(tx, frame, monthsOf(frame, day));
  const persons = await personsOf(tx, frame, day);
  return {
    today: day,
    contract,
    months: files.filter((file) => isOpen(file, day)).toReversed(),
    lacking: persons.filter(({ lacking }) => lacking.length > 0),
    persons: persons.length,
  };
}

/** A month is told of while it has something to hand in or to answer; the running month is. */
function isOpen({ month, review, result }: MonthFile, day: PlainDate): boolean {
  const state = monthState(review);
  if (state !== 'not-handed-in') return state === 'correction-asked';
  return month === yearMonthOf(day) || result.report.submissions.length > 0;
}

/** The panel of a contract on the first page: what is due, and whose record lacks something. */
export function EvacuationToday({ day }: { readonly day: EvacuationDay }): ReactNode {
  const { today, contract, months, lacking, persons } = day;
  const asked = months.filter(({ review }) => monthState(review) === 'correction-asked').length;
  return (
    <section className="card" aria-labelledby={`evacuation-${contract.id}`}>
      <h2 id={`evacuation-${contract.id}`}>{contract.title}</h2>
      <ToDos
        items={[
          { count: asked, unit: words.ofMonths, text: words.asked, path: monthsPath(contract.id), isUrgent: true },
          { count: months.length - asked, unit: words.ofMonths, text: words.toHandIn, path: monthsPath(contract.id) },
          { count: lacking.length, unit: words.ofPersons, text: words.lackSomething, path: personsPath(contract.id) },
        ]}
      />
      <Table<MonthFile>
        caption={words.dueMonths}
        rows={months}
        rowKey={({ month }) => month}
        none={words.noDueMonth}
        columns={[
          {
            title: monthWords.month,
            cell: ({ month }) => <a href={monthPath(contract.id, month)}>{formatEraMonth(month)}</a>,
            isHead: true,
          },
          {
            title: monthWords.due,
            cell: ({ result: { due } }) =>
              due === null ? (
                monthWords.noDue
              ) : (
                <>
                  {formatEraDate(due.due)} <DaysLeft due={due.due} today={today} />
                </>
              ),
          },
          {
            title: monthWords.state,
            cell: ({ review }) => (
              <StateMark tone={monthTones[monthState(review)]}>{monthWords.states[monthState(review)]}</StateMark>
            ),
          },
        ]}
      />
      <Table<PersonState>
        caption={words.lackingCount(lacking.length)}
        rows={lacking.slice(0, MOST)}
        rowKey={({ id }) => id}
        none={words.nobodyLacks}
        columns={[
          {
            title: personWords.controlNumber,
            cell: ({ id }) => <a href={personPath(contract.id, id)}>{id}</a>,
            isHead: true,
          },
          {
            title: personWords.lacking,
            cell: ({ lacking: [first, ...rest] }) =>
              first === undefined ? '' : personWords.lackingCount(rest.length + 1, first.text),
          },
        ]}
      />
      <p className="buttons">
        <a href={personsPath(contract.id)}>{words.personsCount(persons)}</a>
        <a href={monthsPath(contract.id)}>{words.months}</a>
        <a href={invoicePath(contract.id)}>{words.invoice}</a>
      </p>
    </section>
  );
}

const MOST = 5;
