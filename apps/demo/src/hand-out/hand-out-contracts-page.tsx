import type { Context } from 'hono';
import type { Contract } from '../contract/contract.ts';
import { renderPage } from '../page/page.tsx';
import { Table } from '../page/table.tsx';
import { erasurePath, handOutsPath } from './hand-out-path.ts';
import { words } from './words.ja.ts';

/** The contracts of which something can be handed out or erased. */
export function handOutContractsPage(c: Context, contracts: readonly Contract[]): Response | Promise<Response> {
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
            { title: words.handOuts, cell: ({ id }) => <a href={handOutsPath(id)}>{words.toHandOuts}</a> },
            { title: words.erasure, cell: ({ id }) => <a href={erasurePath(id)}>{words.toErasure}</a> },
          ]}
        />
      </>
    ),
  });
}
