import type { Hono } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { type AppParts, forSender } from '../app-parts.ts';
import { type Contract, listContracts } from '../contract/contract.ts';
import { renderPage } from '../page/page.tsx';
import { isCentre } from './centre.ts';
import { placePath } from './centre-nav.tsx';
import { words } from './words.ja.ts';

/** The way from the main menu to the contract of a centre: straight there, where there is one alone. */
export function hubRoutes(app: Hono<AppEnv>, parts: AppParts): void {
  app.get('/centre', async (c) => {
    const { tenant } = c.get('who');
    const all = await forSender(parts, c, listContracts);
    const centres = all.filter((contract) => contract.tenant === tenant && isCentre(contract));
    const [only, ...others] = centres;
    if (only !== undefined && others.length === 0) return c.redirect(placePath(only.id, 'support-cases'), 303);
    return renderPage(c, {
      title: words.hub,
      children:
        centres.length === 0 ? (
          <p className="none">{words.noCentre}</p>
        ) : (
          <>
            <p>{words.hubHelp}</p>
            <ul>
              {centres.map((contract: Contract) => (
                <li key={contract.id}>
                  <a href={placePath(contract.id, 'support-cases')}>{contract.title}</a>
                </li>
              ))}
            </ul>
          </>
        ),
    });
  });
}
