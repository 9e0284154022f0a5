import type { PlainDate } from '@fukushi-kit/calendar';
import type { CentreLog, StaffRoster } from '@fukushi-kit/schema';
import type { Context } from 'hono';
import type { ReactNode } from 'react';
import { Notice } from '../../page/notice.tsx';
import { Table } from '../../page/table.tsx';
import type { Centre } from '../centre.ts';
import { centrePage } from '../centre-page.tsx';
import { dayText } from '../day-text.ts';
import { FindingList } from '../finding-list.tsx';
import { type RowDraft, type RowField, type RowList, rowFields } from './row-fields.ts';
import { rowPath } from './row-path.ts';
import { toldRows } from './told-rows.ts';
import { words } from './words.ja.ts';

interface Shown {
  readonly centre: Centre;
  readonly log: CentreLog;
  readonly staff: StaffRoster | null;
  readonly day: PlainDate;
}

/** The visits and the complaints of a centre. */
export function recordsPage(c: Context, shown: Shown): Response | Promise<Response> {
  return centrePage(c, {
    title: words.title,
    contract: shown.centre.contract,
    here: 'records',
    children: (
      <>
        <p>{words.help}</p>
        {c.req.query('done') === undefined ? null : <Notice kind="done">{words.saved}</Notice>}
        {(['visits', 'complaints'] as const).map((list) => (
          <Section key={list} list={list} {...shown} />
        ))}
      </>
    ),
  });
}

function Section({ list, ...shown }: Shown & { readonly list: RowList }): ReactNode {
  const { centre, log } = shown;
  const path = (number: string): string => rowPath(centre.contract.id, list, number);
  const [number, ...others] = rowFields[list];
  return (
    <section>
      <h2>{words.lists[list]}</h2>
      <p className="buttons">
        <a className="button" href={path('new')}>
          {words.add[list]}
        </a>
      </p>
      <Table<RowDraft>
        caption={words.lists[list]}
        rows={log[list] as unknown as readonly RowDraft[]}
        rowKey={(row) => String(row['number'])}
        none={words.none}
        columns={[
          {
            title: number?.label ?? '',
            isHead: true,
            cell: (row) => <a href={path(String(row['number']))}>{String(row['number'])}</a>,
          },
          ...others.map((field) => ({ title: field.label, cell: (row: RowDraft) => cellText(field, row[field.name]) })),
        ]}
      />
      <FindingList findings={toldRows(centre, list, shown)} />
    </section>
  );
}

function cellText({ as }: RowField, value: unknown): string {
  if (value === null || value === undefined) return words.unrecorded;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (as === 'day') return dayText(String(value));
  return as === 'about' ? words.abouts[value as keyof typeof words.abouts] : String(value);
}
