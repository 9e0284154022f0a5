import { formatEraDate, formatEraMonth } from '@fukushi-kit/calendar';
import type { Context } from 'hono';
import type { AppEnv } from '../../app-env.ts';
import { renderPage } from '../../page/page.tsx';
import { StateMark, type Tone } from '../../page/state-mark.tsx';
import { Table } from '../../page/table.tsx';
import { ContractNav } from '../contract-nav.tsx';
import type { Frame } from '../frame.ts';
import type { MonthFile } from './month-file.ts';
import { monthPath } from './month-path.ts';
import { type MonthState, monthState } from './month-state.ts';
import { words } from './words.ja.ts';

export const monthTones: Readonly<Record<MonthState, Tone>> = {
  'not-handed-in': 'quiet',
  'under-review': 'wait',
  'correction-asked': 'bad',
  received: 'good',
};

/** The months of a contract: when each is due and how it stands. */
export function monthsPage(
  c: Context<AppEnv>,
  { contract }: Frame,
  files: readonly MonthFile[],
): Response | Promise<Response> {
  return renderPage(c, {
    title: words.months,
    children: (
      <>
        <ContractNav contract={contract} here="months" />
        <p className="help">{words.help}</p>
        <Table<MonthFile>
          caption={words.months}
          rows={files}
          rowKey={({ month }) => month}
          columns={[
            {
              title: words.month,
              cell: ({ month }) => <a href={monthPath(contract.id, month)}>{formatEraMonth(month)}</a>,
              isHead: true,
            },
            {
              title: words.due,
              cell: ({ result: { due } }) => (due === null ? words.noDue : formatEraDate(due.due)),
            },
            {
              title: words.state,
              cell: ({ review }) => (
                <StateMark tone={monthTones[monthState(review)]}>{words.states[monthState(review)]}</StateMark>
              ),
            },
            {
              title: words.plans,
              cell: ({ result }) => result.report.thisMonth.plans.total.count ?? words.open,
              isNumber: true,
            },
            {
              title: words.rosters,
              cell: ({ result }) => result.report.thisMonth.rosters.total.count ?? words.open,
              isNumber: true,
            },
          ]}
        />
      </>
    ),
  });
}
