import { formatEraDate, type PlainDate } from '@fukushi-kit/calendar';
import type { Transaction } from '@fukushi-kit/store';
import type { Context } from 'hono';
import type { ReactNode } from 'react';
import type { AppEnv } from '../app-env.ts';
import { type AppParts, forSender, today } from '../app-parts.ts';
import { CentreToday, centreDay } from '../centre/centre-today.tsx';
import { CityToday, readCityWork } from '../city/city-today.tsx';
import { type Contract, listContracts } from '../contract/contract.ts';
import { EvacuationToday, evacuationDay } from '../evacuation/evacuation-today.tsx';
import { renderPage } from '../page/page.tsx';
import type { Who } from '../who.ts';
import { words } from './words.ja.ts';

/** The page that somebody sees first: what is to be done, in each contract of a contractor, or before a city. */
export async function homePage(c: Context<AppEnv>, parts: AppParts): Promise<Response> {
  const who = c.get('who');
  const day = today(parts);
  const { contracts, panels } = await forSender(parts, c, async (tx) => {
    const all = await listContracts(tx);
    return { contracts: all, panels: await panelsOf(tx, who, all, day) };
  });
  return renderPage(c, {
    title: words.title,
    children: (
      <>
        <p>{words.today(formatEraDate(day))}</p>
        {contracts.length === 0 ? <p className="none">{words.noContract}</p> : null}
        {panels}
      </>
    ),
  });
}

async function panelsOf(
  tx: Transaction,
  { tenantKind }: Who,
  contracts: readonly Contract[],
  day: PlainDate,
): Promise<ReactNode> {
  if (tenantKind === 'city') return <CityToday work={await readCityWork(tx, day)} />;
  const panels: ReactNode[] = [];
  for (const contract of contracts) panels.push(await contractPanel(tx, contract, day));
  return <div className="stack">{panels}</div>;
}

async function contractPanel(tx: Transaction, contract: Contract, day: PlainDate): Promise<ReactNode> {
  const evacuation = await evacuationDay(tx, contract, day);
  if (evacuation !== null) return <EvacuationToday key={contract.id} day={evacuation} />;
  const centre = await centreDay(tx, contract, day);
  return centre === null ? null : <CentreToday key={contract.id} day={centre} />;
}
