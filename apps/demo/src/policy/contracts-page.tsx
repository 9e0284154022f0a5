import { formatEraDate, plainDate } from '@fukushi-kit/calendar';
import type { Context } from 'hono';
import type { Contract } from '../contract/contract.ts';
import { renderPage } from '../page/page.tsx';
import { Table } from '../page/table.tsx';
import { policyPath, registersPath } from './policy-path.ts';
import { words } from './words.ja.ts';

/** The contracts whose duties can be checked. */
export function policyContractsPage(c: Context, contracts: readonly Contract[]): Response | Promise<Response> {
  return renderPage(c, {
    title: words.title,
    children: (
      <>
        <p>{words.help}</p>
        <Table<Contract>
          caption={words.contracts}
          rows={contracts}
          rowKey={({ id }) => id}
          none={words.noContracts}
          columns={[
            { title: words.contract, cell: ({ title }) => title, isHead: true },
            { title: words.period, cell: ({ startsOn, endsOn }) => words.until(era(startsOn), era(endsOn)) },
            { title: words.check, cell: ({ id }) => <a href={policyPath(id)}>{words.toCheck}</a> },
            { title: words.registers, cell: ({ id }) => <a href={registersPath(id)}>{words.toRegisters}</a> },
          ]}
        />
      </>
    ),
  });
}

function era(day: string): string {
  return formatEraDate(plainDate(day));
}
