import { formatEraDate } from '@fukushi-kit/calendar';
import type { Context } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { type AppParts, forSender, today } from '../app-parts.ts';
import { type Contract, listContracts } from '../contract/contract.ts';
import { renderPage } from '../page/page.tsx';
import { words } from './words.ja.ts';

/** The page that somebody sees first. */
export async function homePage(c: Context<AppEnv>, parts: AppParts): Promise<Response> {
  const contracts = await forSender(parts, c, listContracts);
  return renderPage(c, {
    title: words.title,
    children: (
      <>
        <p>{words.today(formatEraDate(today(parts)))}</p>
        <div className="columns">
          {contracts.map((contract) => (
            <ContractCard key={contract.id} contract={contract} />
          ))}
        </div>
        {contracts.length === 0 ? <p className="none">{words.noContract}</p> : null}
      </>
    ),
  });
}

function ContractCard({ contract }: { readonly contract: Contract }) {
  const { title, startsOn, endsOn } = contract;
  return (
    <section className="card">
      <h2>{title}</h2>
      <p className="help">{words.period(startsOn, endsOn)}</p>
    </section>
  );
}
