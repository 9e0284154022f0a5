import type { Context } from 'hono';
import type { Contract } from '../contract/contract.ts';
import { type PageContent, renderPage } from '../page/page.tsx';
import { CentreNav, type CentrePlace } from './centre-nav.tsx';

/** Answers with a page of a contract, with the way to its other pages. */
export function centrePage(
  c: Context,
  {
    contract,
    here,
    children,
    ...content
  }: PageContent & {
    readonly contract: Pick<Contract, 'id' | 'profile' | 'title'>;
    readonly here: CentrePlace;
  },
): Response | Promise<Response> {
  return renderPage(c, {
    ...content,
    children: (
      <>
        <CentreNav contract={contract} here={here} />
        {children}
      </>
    ),
  });
}
