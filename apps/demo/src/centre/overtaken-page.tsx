import type { Context } from 'hono';
import { renderPage } from '../page/page.tsx';
import { words } from './words.ja.ts';

/** Somebody saved the same record in the very moment: nothing was kept, and the same may be sent again. */
export function overtakenPage(c: Context, record: string): Response | Promise<Response> {
  return renderPage(c, {
    status: 409,
    title: words.conflict,
    children: (
      <>
        <p>{words.overtaken}</p>
        <p>
          <a href={record}>{words.again}</a>
        </p>
      </>
    ),
  });
}
