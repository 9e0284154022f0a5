import type { Context } from 'hono';
import type { ReactNode } from 'react';
import { StateMark } from '../../page/state-mark.tsx';
import { Table } from '../../page/table.tsx';
import type { Centre } from '../centre.ts';
import { centrePage } from '../centre-page.tsx';
import { SEVERITIES, severityTones, type Told } from '../finding-list.tsx';
import { words as shared } from '../words.ja.ts';
import { listTitle } from './list-words.ts';
import { LISTS, type LogList, rowsOf } from './log-list.ts';
import { listPath } from './row-path.ts';
import { type Look, toldRows } from './told-rows.ts';
import { words } from './words.ja.ts';

/** The lists of the log of a centre: how much stands in each, and how much there is to be looked at. */
export function recordsPage(
  c: Context,
  { centre, ...look }: Look & { readonly centre: Centre },
): Response | Promise<Response> {
  const { contract } = centre;
  return centrePage(c, {
    title: words.title,
    contract,
    here: 'records',
    children: (
      <>
        <p>{words.help}</p>
        <Table<LogList>
          caption={words.lists}
          hidesCaption
          rows={LISTS}
          rowKey={(list) => list}
          columns={[
            {
              title: words.kind,
              isHead: true,
              cell: (list) => <a href={listPath(contract.id, list)}>{listTitle(list)}</a>,
            },
            { title: words.count, isNumber: true, cell: (list) => words.number(rowsOf(look.log, list).length) },
            { title: words.toCheck, cell: (list) => <ToCheck found={toldRows(centre, list, look)} /> },
          ]}
        />
      </>
    ),
  });
}

/** How many things are to be looked at in a list, the gravest first. */
function ToCheck({ found }: { readonly found: readonly Told[] }): ReactNode {
  if (found.length === 0) return words.nothing;
  const counts = SEVERITIES.map(
    (severity) => [severity, found.filter((one) => one.severity === severity).length] as const,
  );
  return counts.map(([severity, count]) =>
    count === 0 ? null : (
      <StateMark key={severity} tone={severityTones[severity]}>
        {shared.severities[severity]} {words.number(count)}
      </StateMark>
    ),
  );
}
