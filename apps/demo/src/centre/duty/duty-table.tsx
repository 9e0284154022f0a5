import type { PlainDate } from '@fukushi-kit/calendar';
import { type DutyEntry, type DutyState, dutyMessages, dutyRemarkMessages } from '@fukushi-kit/office';
import type { ReactNode } from 'react';
import { Clauses } from '../../page/clause-links.tsx';
import { DeedForm } from '../../page/deed-form.tsx';
import { StateMark, type Tone } from '../../page/state-mark.tsx';
import { Table } from '../../page/table.tsx';
import { dayText } from '../day-text.ts';
import { NeedList } from '../need-list.tsx';
import type { OpenedCalendar } from './calendar-of.ts';
import { recordOfDuty } from './record-of-duty.ts';
import { words } from './words.ja.ts';

const tones: Readonly<Record<DutyState, Tone>> = {
  late: 'bad',
  due: 'wait',
  open: 'wait',
  'not-dated': 'quiet',
  done: 'good',
};

interface DutyTableProps {
  readonly contract: OpenedCalendar['contract'];
  readonly path: string;
  readonly state: DutyState;
  readonly version: number | null;
  readonly day: PlainDate;
  readonly entries: readonly DutyEntry[];
}

/** The duties of a state, each with its day, whose it is, its clauses, and how it is marked as done. */
export function DutyTable(props: DutyTableProps): ReactNode {
  const { state } = props;
  return (
    <section aria-labelledby={dutySection(state)}>
      <h3 id={dutySection(state)}>{words.sections[state]}</h3>
      <Rows {...props} />
    </section>
  );
}

/** The id of the heading of a state. */
export function dutySection(state: DutyState): string {
  return `duties-${state}`;
}

function Rows({ contract, path, state, version, day, entries }: DutyTableProps): ReactNode {
  return (
    <Table<DutyEntry>
      caption={words.sections[state]}
      hidesCaption
      rows={entries}
      rowKey={({ id }) => id}
      none={words.none}
      columns={[
        { title: words.duty, isHead: true, cell: ({ title }) => title },
        {
          title: words.state,
          cell: (entry) => <StateMark tone={tones[entry.state]}>{dutyMessages.states[entry.state]}</StateMark>,
        },
        { title: words.time, cell: (entry) => <Time entry={entry} /> },
        { title: words.owner, cell: ({ owedBy }) => ownerText(owedBy) },
        { title: words.basis, cell: ({ clauses }) => <Clauses ids={clauses} /> },
        {
          title: words.done,
          cell: (entry) => (
            <>
              <MarkDone path={path} version={version} day={day} entry={entry} />
              <RecordLink contract={contract} entry={entry} />
            </>
          ),
        },
      ]}
    />
  );
}

/** By when a duty is to be met, what its day waits for, and what is doubtful about it. */
function Time({ entry }: { readonly entry: DutyEntry }): ReactNode {
  const remarks = entry.findings.map(({ code }) => dutyRemarkMessages[code]);
  return (
    <>
      {timeText(entry)}
      <NeedList needs={entry.needs} />
      {remarks.length === 0 ? null : <p className="help">{remarks.join('')}</p>}
    </>
  );
}

function timeText({ due, isSoft, alternatives, word, daysLate }: DutyEntry): string {
  const late = daysLate === null || daysLate === 0 ? '' : `（${dutyMessages.daysLate(daysLate)}）`;
  if (due !== null) return `${isSoft ? dutyMessages.about(dayText(due)) : dutyMessages.until(dayText(due))}${late}`;
  if (alternatives.length === 0) return dutyMessages.words[word];
  return dutyMessages.eitherUntil([...new Set(alternatives.map((one) => one.due))].toSorted().map(dayText));
}

/** Who owes a duty. */
export function ownerText(owedBy: DutyEntry['owedBy']): string {
  return owedBy === null ? dutyMessages.ownerUnsaid : dutyMessages.owners[owedBy];
}

function MarkDone({
  path,
  version,
  day,
  entry,
}: Pick<DutyTableProps, 'path' | 'version' | 'day'> & { readonly entry: DutyEntry }): ReactNode {
  if (entry.doneOn !== null) return words.doneOn(dayText(entry.doneOn));
  const name = `on-${entry.id.replaceAll('/', '-')}`;
  return (
    <DeedForm action={`${path}/done`} className="buttons">
      <input type="hidden" name="version" value={version ?? ''} />
      <input type="hidden" name="duty" value={entry.id} />
      <label htmlFor={name} className="unseen">
        {words.markLabel(entry.title)}
      </label>
      <input id={name} name="on" type="date" defaultValue={day} required />
      <button type="submit" className="button quiet" aria-label={words.markButton(entry.title)}>
        {words.mark}
      </button>
    </DeedForm>
  );
}

/** The way to the record by which a duty is done as well. */
function RecordLink({ contract, entry }: Pick<DutyTableProps, 'contract'> & { readonly entry: DutyEntry }): ReactNode {
  const record = recordOfDuty(contract, entry);
  return record === null ? null : (
    <p className="buttons">
      <a href={record.path}>{words.recordedIn(record.title)}</a>
    </p>
  );
}
