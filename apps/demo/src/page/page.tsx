import type { Context } from 'hono';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Who } from '../who.ts';
import { assetUrls } from './asset-urls.ts';
import { type MenuItem, menuFor } from './menu.ts';
import { SampleDay } from './sample-day.tsx';
import { words } from './words.ja.ts';

/** What a page shows. */
export interface PageContent {
  readonly title: string;
  /** The level-1 heading, where it says more than the title. */
  readonly heading?: ReactNode;
  readonly children: ReactNode;
  readonly status?: 200 | 400 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503 | 507;
  /** A script of the browser that the page needs, and the data for it. */
  readonly island?: { readonly script: 'form'; readonly data: unknown };
}

/** Answers with a whole page, with the menu of whoever is signed in, if anybody is. */
export function renderPage(c: Context, content: PageContent): Response | Promise<Response> {
  const who: Who | null = c.get('who') ?? null;
  const html = renderToStaticMarkup(<Page who={who} path={c.req.path} {...content} />);
  return c.html(`<!doctype html>${html}`, content.status ?? 200);
}

function Page({ who, path, title, heading, children, island }: PageContent & PlaceOfPage): ReactNode {
  const { style, form } = assetUrls();
  return (
    <html lang="ja">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title}｜${words.app}`}</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        {style.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
      </head>
      <body>
        <a className="skip" href="#main">
          {words.skip}
        </a>
        <Head who={who} path={path} />
        <main id="main" tabIndex={-1}>
          <h1>{heading ?? title}</h1>
          {children}
        </main>
        {island === undefined ? null : <Island script={form} data={island.data} />}
      </body>
    </html>
  );
}

interface PlaceOfPage {
  readonly who: Who | null;
  readonly path: string;
}

function Head({ who, path }: PlaceOfPage): ReactNode {
  return (
    <header>
      <div className="head">
        <p className="head-name">{words.app}</p>
        {who === null ? null : (
          <>
            <p className="head-who">
              {who.tenantName}　{who.displayName}
            </p>
            <form method="post" action="/sign-out" className="head-out">
              <button type="submit" className="button quiet">
                {words.signOut}
              </button>
            </form>
            <Menu who={who} path={path} />
          </>
        )}
      </div>
      <SampleDay />
    </header>
  );
}

function Menu({ who, path }: { readonly who: Who; readonly path: string }): ReactNode {
  return (
    <nav aria-label={words.mainMenu} className="menu">
      <ul>
        {menuFor(who).map((item) => (
          <li key={item.path}>
            <MenuLink item={item} path={path} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function MenuLink({ item, path }: { readonly item: MenuItem; readonly path: string }): ReactNode {
  const here = item.path === path ? 'page' : isWithin(item, path) ? 'true' : undefined;
  return (
    <a href={item.path} aria-current={here}>
      {item.title}
    </a>
  );
}

/** Whether a page belongs to a place of the menu: it stands below it, or under a contract. */
function isWithin({ path: place, underContract = [] }: MenuItem, path: string): boolean {
  const [, first, , part] = path.split('/');
  if (first === 'contracts') return part !== undefined && underContract.includes(part);
  return place !== '/' && path.startsWith(`${place}/`);
}

/** Data for a script of the page: JSON that no browser takes for markup or runs. */
function Island({ script, data }: { readonly script: string; readonly data: unknown }): ReactNode {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: JSON whose every "<" is escaped */}
      <script type="application/json" id="page-data" dangerouslySetInnerHTML={{ __html: json }} />
      <script type="module" src={script} />
    </>
  );
}
