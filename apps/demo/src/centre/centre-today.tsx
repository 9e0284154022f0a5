import { addDays, formatEraDate, type PlainDate } from '@fukushi-kit/calendar';
import type { DutyEntry } from '@fukushi-kit/office';
import type { Transaction } from '@fukushi-kit/store';
import { type CaseHistory, caseHistory } from '@fukushi-kit/support-case';
import type { ReactNode } from 'react';
import type { Contract } from '../contract/contract.ts';
import { DaysLeft } from '../page/days-left.tsx';
import { Table } from '../page/table.tsx';
import { ToDos } from '../page/to-dos.tsx';
import { listRecords } from '../record/list-records.ts';
import { casePath } from './case/case-path.ts';
import { OpenStepList } from './case/open-step-list.tsx';
import { words as caseWords } from './case/words.ja.ts';
import { centreOf } from './centre.ts';
import { readLog } from './centre-log.ts';
import { type CentrePlace, placePath } from './centre-nav.tsx';
import { toldConsultations } from './consultation/told-consultations.ts';
import { calendarOf } from './duty/calendar-of.ts';
import { words as dutyWords } from './duty/words.ja.ts';
import { FindingList, type Told } from './finding-list.tsx';
import { words } from './words.ja.ts';

/** What is to be done today under the contract of a centre. */
export interface CentreDay {
  readonly today: PlainDate;
  readonly contract: Contract;
  /** Cases that wait for something. */
  readonly open: readonly OpenCase[];
  /** What is late, then what is due next. */
  readonly duties: readonly DutyEntry[];
  /** Chats that look urgent and nobody took over, and the like. */
  readonly urgent: readonly Told[];
}

interface OpenCase {
  readonly caseNumber: string;
  readonly opens: CaseHistory['opens'];
}

const MOST = 5;
const DAYS_AHEAD = 14;

/** Reads the day of a contract; `null` where it is none of a centre. */
export async function centreDay(tx: Transaction, contract: Contract, day: PlainDate): Promise<CentreDay | null> {
  const centre = await centreOf(tx, contract);
  if (centre === null) return null;
  const cases = await listRecords(tx, { contract: contract.id, kind: 'support-case' });
  const { log } = await readLog(tx, centre);
  const { calendar } = await calendarOf(tx, contract, day);
  const ofState = (state: DutyEntry['state']): readonly DutyEntry[] =>
    calendar.duties.filter((duty) => duty.state === state && duty.owedBy !== 'city');
  return {
    today: day,
    contract,
    open: cases
      .map(({ body }) => ({ caseNumber: body.caseNumber, opens: caseHistory(body, centre.period).opens }))
      .filter(({ opens }) => opens.length > 0),
    duties: [...ofState('late'), ...ofState('due')],
    urgent: toldConsultations(contract.id, log, () => true).filter(({ severity }) => severity === 'error'),
  };
}

/** The panel of a centre on the first page: urgent consultations, duties that are due, and what the cases wait for. */
export function CentreToday({ day }: { readonly day: CentreDay }): ReactNode {
  const { today, contract, open, duties, urgent } = day;
  const late = duties.filter(({ state }) => state === 'late').length;
  const near = duties.filter(({ state, due }) => isNear(state, due, today)).length;
  const path = (place: CentrePlace): string => placePath(contract.id, place);
  return (
    <section className="card" aria-labelledby={`centre-${contract.id}`}>
      <h2 id={`centre-${contract.id}`}>{contract.title}</h2>
      <ToDos
        items={[
          {
            count: urgent.length,
            unit: words.ofItems,
            text: words.urgent,
            path: path('consultations'),
            isUrgent: true,
          },
          { count: late, unit: words.ofItems, text: words.lateDuties, path: path('duties'), isUrgent: true },
          { count: near, unit: words.ofItems, text: words.nearDuties, path: path('duties') },
          { count: open.length, unit: words.ofItems, text: words.waitingCases, path: path('support-cases') },
        ]}
      />
      {urgent.length === 0 ? null : <FindingList findings={urgent} />}
      <Table<DutyEntry>
        caption={words.dueDuties(duties.length)}
        rows={duties.slice(0, MOST)}
        rowKey={({ id }) => id}
        none={words.nothingDue}
        columns={[
          { title: dutyWords.duty, isHead: true, cell: ({ title }) => title },
          {
            title: dutyWords.time,
            cell: ({ due }) =>
              due === null ? null : (
                <>
                  {formatEraDate(due)} <DaysLeft due={due} today={today} />
                </>
              ),
          },
        ]}
      />
      <Table<OpenCase>
        caption={words.openCases(open.length)}
        rows={open.slice(0, MOST)}
        rowKey={({ caseNumber }) => caseNumber}
        none={words.nothingOpen}
        columns={[
          {
            title: caseWords.caseNumber,
            isHead: true,
            cell: ({ caseNumber }) => <a href={casePath(contract.id, caseNumber)}>{caseNumber}</a>,
          },
          { title: caseWords.next, cell: ({ opens }) => <OpenStepList opens={opens} /> },
        ]}
      />
      <p className="buttons">
        <a href={path('consultations')}>{words.places.consultations}</a>
        <a href={path('duties')}>{words.places.duties}</a>
        <a href={path('support-cases')}>{words.places['support-cases']}</a>
      </p>
    </section>
  );
}

function isNear(state: DutyEntry['state'], due: PlainDate | null, today: PlainDate): boolean {
  return state === 'due' && due !== null && due <= addDays(today, DAYS_AHEAD);
}
