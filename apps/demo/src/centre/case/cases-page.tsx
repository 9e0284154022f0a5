import type { SupportCase } from '@fukushi-kit/schema';
import { type CaseHistory, caseHistory } from '@fukushi-kit/support-case';
import type { Context } from 'hono';
import { Table } from '../../page/table.tsx';
import type { Centre } from '../centre.ts';
import { placePath } from '../centre-nav.tsx';
import { centrePage } from '../centre-page.tsx';
import { dayText } from '../day-text.ts';
import { casePath } from './case-path.ts';
import { CaseStage } from './case-stage.tsx';
import { OpenStepList } from './open-step-list.tsx';
import { eventWords, words } from './words.ja.ts';

interface Row {
  readonly supportCase: SupportCase;
  readonly history: CaseHistory;
}

/** Every support case with its stage and what it waits for. */
export function casesPage(
  c: Context,
  { centre, cases }: { readonly centre: Centre; readonly cases: readonly SupportCase[] },
): Response | Promise<Response> {
  const { contract, period } = centre;
  const rows = cases.map((supportCase) => ({ supportCase, history: caseHistory(supportCase, period) }));
  return centrePage(c, {
    title: words.title,
    contract,
    here: 'support-cases',
    children: (
      <>
        <p>{words.help}</p>
        <p className="buttons">
          <a className="button main" href={`${placePath(contract.id, 'support-cases')}/new`}>
            {words.newCase}
          </a>
        </p>
        <Table<Row>
          caption={words.caption}
          rows={rows}
          rowKey={({ supportCase }) => supportCase.caseNumber}
          none={words.none}
          columns={[
            {
              title: words.caseNumber,
              isHead: true,
              cell: ({ supportCase: { caseNumber } }) => <a href={casePath(contract.id, caseNumber)}>{caseNumber}</a>,
            },
            { title: words.stage, cell: ({ history }) => <CaseStage state={history.state} /> },
            { title: words.next, cell: ({ history }) => <OpenStepList opens={history.opens} /> },
            { title: words.last, cell: ({ history }) => lastText(history) },
            { title: words.faults, cell: ({ history }) => words.faultCount(history.findings.length), isNumber: true },
          ]}
        />
      </>
    ),
  });
}

function lastText({ events }: CaseHistory): string {
  const last = events.at(-1);
  return last === undefined ? '' : `${dayText(last.on)} ${eventWords[last.kind]}`;
}
