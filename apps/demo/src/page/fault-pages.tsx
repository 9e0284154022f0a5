import type { Context } from 'hono';
import { type PageContent, renderPage } from './page.tsx';
import { words } from './words.ja.ts';

type Answer = Response | Promise<Response>;

/** There is no such page or record, or the sender may see none: both look the same. */
export function notFoundPage(c: Context): Answer {
  return fault(c, 404, words.notFound, words.notFoundHelp);
}

/** The sender's role does not allow it. */
export function forbiddenPage(c: Context): Answer {
  return fault(c, 403, words.forbidden, words.forbiddenHelp);
}

/** The request did not come from a page of the app. */
export function refusedPage(c: Context): Answer {
  return fault(c, 403, words.refused, words.refusedHelp);
}

/** More was sent than anything of the app needs. */
export function tooLargePage(c: Context): Answer {
  return fault(c, 413, words.tooLarge, words.tooLargeHelp);
}

/** Something that was sent can be kept in no way. */
export function unusablePage(c: Context): Answer {
  return fault(c, 422, words.unusable, words.unusableHelp);
}

/** Something failed that is no fault of the sender. */
export function failedPage(c: Context): Answer {
  return fault(c, 500, words.failed, words.failedHelp);
}

/** There is no room left to write. */
export function diskFullPage(c: Context): Answer {
  return fault(c, 507, words.diskFull, words.diskFullHelp);
}

function fault(c: Context, status: NonNullable<PageContent['status']>, title: string, help: string): Answer {
  return renderPage(c, { status, title, children: <p>{help}</p> });
}
