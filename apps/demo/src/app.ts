import { StoreFault } from '@fukushi-kit/store';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { AppEnv } from './app-env.ts';
import type { AppParts } from './app-parts.ts';
import { areas } from './areas.ts';
import { needsSignIn } from './guard/needs-sign-in.ts';
import { readableForm } from './guard/readable-form.ts';
import { sameOrigin } from './guard/same-origin.ts';
import { cacheRules, securityHeaders } from './guard/security-headers.ts';
import { usableAddress } from './guard/usable-address.ts';
import { openAssets } from './page/asset-urls.ts';
import { diskFullPage, failedPage, notFoundPage, tooLargePage, unusablePage } from './page/fault-pages.tsx';
import { setMenu } from './page/menu.ts';
import { showDay } from './page/sample-day.tsx';
import type { SignIn } from './sign-in/sign-in.ts';
import { signInMenu } from './sign-in/sign-in-menu.ts';

const MAXIMUM_BODY = 8 * 1024 * 1024;

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#0017c1"/>' +
  '<path d="M9 8h14M9 14h14M9 20h9" stroke="#fff" stroke-width="3" stroke-linecap="round"/></svg>';

/** What the app is put together from. */
export interface AppInput extends AppParts {
  readonly signIn: Pick<SignIn, 'who' | 'routes'>;
  /** The origin under which the browser sees the app; known once it listens. */
  readonly origin: () => string;
  /** The day that every page says it takes for today; `null` where it is today. */
  readonly shownDay: string | null;
  /** Where the browser's part was built. */
  readonly assetFolder: string;
  /** Where an unexpected error is told: its kind and place, never what a record holds. */
  readonly report: (error: Error) => void;
}

/** Puts the app together: guards first, then signing in, then the areas, each behind the sign-in. */
export function createApp(input: AppInput): Hono<AppEnv> {
  const { signIn, origin, report, assetFolder, shownDay } = input;
  openAssets(assetFolder);
  showDay(shownDay);
  setMenu([...areas.flatMap(({ menu }) => menu), ...signInMenu]);
  const app = new Hono<AppEnv>();
  app.use(securityHeaders(origin), cacheRules());
  app.use(usableAddress());
  app.use(sameOrigin(origin));
  app.use(bodyLimit({ maxSize: MAXIMUM_BODY, onError: tooLargePage }), readableForm());
  app.get('/icon.svg', (c) => c.body(ICON, 200, { 'content-type': 'image/svg+xml' }));
  app.use('/assets/*', serveStatic({ root: assetFolder, rewriteRequestPath: (path) => path.slice('/assets'.length) }));
  app.get('/assets/*', notFoundPage);
  app.route('/', signIn.routes);
  app.use(needsSignIn(signIn));
  for (const { routes } of areas) app.route('/', routes(input));
  app.notFound(notFoundPage);
  app.onError((error, c) => {
    report(error);
    const code = error instanceof StoreFault ? error.code : null;
    return code === 'disk-full' ? diskFullPage(c) : code === 'value' ? unusablePage(c) : failedPage(c);
  });
  return app;
}
