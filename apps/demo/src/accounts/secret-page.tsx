import type { Context } from 'hono';
import { Notice } from '../page/notice.tsx';
import { renderPage } from '../page/page.tsx';
import { timeText } from '../page/time-text.ts';
import type { IssuedSecret } from './account-deeds.ts';
import { words } from './words.ja.ts';

/** A one-time secret, on the only page that ever shows it. */
export function secretPage(c: Context, issued: IssuedSecret): Response | Promise<Response> {
  return renderPage(c, {
    title: words.secretTitle,
    children: (
      <>
        <Notice kind="warning">{words.secretLead}</Notice>
        <dl className="facts">
          <dt>{words.login}</dt>
          <dd>
            <code>{issued.login}</code>
          </dd>
          <dt>{words.secret}</dt>
          <dd>
            <code>{issued.secret}</code>
          </dd>
          <dt>{words.expires}</dt>
          <dd>{timeText(issued.expiresAt.toISOString())}</dd>
        </dl>
        <p>{words.secretUse}</p>
        <p>
          <a href="/accounts">{words.backToList}</a>
        </p>
      </>
    ),
  });
}
