import type { Context } from 'hono';
import { Clauses } from '../../page/clause-links.tsx';
import { Notice } from '../../page/notice.tsx';
import { Table, type TableColumn } from '../../page/table.tsx';
import type { Centre } from '../centre.ts';
import { placePath } from '../centre-nav.tsx';
import { centrePage } from '../centre-page.tsx';
import { FindingList } from '../finding-list.tsx';
import { words as shared } from '../words.ja.ts';
import { cellText } from './cell-text.ts';
import { listClauses, listTitle, rowTitle } from './list-words.ts';
import { type LogList, logLists, type RowDraft, rowKey, rowsOf } from './log-list.ts';
import { type RowField, rowFields } from './row-fields.ts';
import { rowPath } from './row-path.ts';
import { type Look, toldRows } from './told-rows.ts';
import { words } from './words.ja.ts';

type Row = readonly [row: RowDraft, key: string];

/** One list of the log of a centre, with what is to be looked at in it. */
export function listPage(
  c: Context,
  { centre, list, ...look }: Look & { readonly centre: Centre; readonly list: LogList },
): Response | Promise<Response> {
  const { contract } = centre;
  const rows = rowsOf(look.log, list).map((row, index): Row => [row, rowKey(list, row, index)]);
  return centrePage(c, {
    title: listTitle(list),
    contract,
    here: 'records',
    children: (
      <>
        <p>
          {words.helps[list]} <Clauses ids={listClauses(list)} />
        </p>
        {c.req.query('done') === undefined ? null : <Notice kind="done">{words.saved}</Notice>}
        <p className="buttons">
          <a className="button main" href={rowPath(contract.id, list, 'new')}>
            {words.add(rowTitle(list))}
          </a>
          <a href={placePath(contract.id, 'records')}>{words.toLists}</a>
          <a href={placePath(contract.id, 'duties')}>{words.toDuties}</a>
        </p>
        <Table<Row>
          caption={listTitle(list)}
          hidesCaption
          rows={rows}
          rowKey={([, key]) => key}
          none={words.none}
          columns={columnsOf(contract.id, list)}
        />
        <section>
          <h2>{shared.findings}</h2>
          <FindingList findings={toldRows(centre, list, look)} />
        </section>
      </>
    ),
  });
}

/** The field that names the row leads, and leads to the row. */
function columnsOf(contract: string, list: LogList): readonly TableColumn<Row>[] {
  const { named } = logLists[list];
  const fields = rowFields(list);
  const isNaming = ({ name }: RowField): boolean => name === named;
  return [...fields.filter(isNaming), ...fields.filter((field) => !isNaming(field))].map((field, index) => ({
    title: field.label,
    isHead: index === 0,
    isNumber: field.as === 'count',
    cell: ([row, key]) => {
      const text = cellText(field, row[field.name]);
      return index === 0 ? <a href={rowPath(contract, list, key)}>{text}</a> : text;
    },
  }));
}
