import { formatEraDate } from '@fukushi-kit/calendar';
import type { Context } from 'hono';
import { renderPage } from '../page/page.tsx';
import { ContractNav } from './contract-nav.tsx';
import type { Frame } from './frame.ts';
import { words } from './words.ja.ts';

/** The contracts for evacuation plans, where there are several or none. */
export function contractsPage(c: Context, frames: readonly Frame[]): Response | Promise<Response> {
  return renderPage(c, {
    title: words.title,
    children: (
      <>
        {frames.length === 0 ? <p className="none">{words.noContract}</p> : null}
        {frames.map(({ contract, period }) => (
          <section key={contract.id} className="card">
            <h2>{contract.title}</h2>
            <p className="help">{words.period(formatEraDate(period.from), formatEraDate(period.to))}</p>
            <ContractNav contract={contract} here={null} />
          </section>
        ))}
      </>
    ),
  });
}
