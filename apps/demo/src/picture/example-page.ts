import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page, Route } from 'playwright-core';

const ORIGIN = 'http://pictures.test';

/** As strict as the app's own: no style and no script in the text of a page. */
const POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'";

/** A page with some pictures on it, their style, and a Japanese typeface, because the browser of the tests has none. */
export async function openPage(browser: Browser, pictures: string, complaints: string[]): Promise<Page> {
  const page = await browser.newPage({ locale: 'ja-JP', viewport: { width: 1280, height: 900 } });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.route('**/*', (route) => answer(route, pictures));
  await page.goto(`${ORIGIN}/`);
  await page.evaluate('document.fonts.ready');
  return page;
}

async function answer(route: Route, pictures: string): Promise<void> {
  const { pathname } = new URL(route.request().url());
  const policy = { 'content-security-policy': POLICY };
  if (pathname === '/') await route.fulfill({ contentType: 'text/html', headers: policy, body: pageText(pictures) });
  else if (pathname === '/page.css') await route.fulfill({ contentType: 'text/css', body: styleText() });
  else if (pathname.endsWith('.ttf')) await route.fulfill({ contentType: 'font/ttf', body: typeface(pathname) });
  else await route.fulfill({ status: 204 });
}

function pageText(pictures: string): string {
  return `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>図</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/page.css"></head>
<body><main><h1>図</h1><h2>見本</h2>${pictures}</main></body></html>`;
}

function styleText(): string {
  const face = (weight: number): string =>
    `@font-face { font-family: "Noto Sans JP"; font-weight: ${weight}; src: url(/${weight}.ttf); }`;
  const css = readFileSync(new URL('./picture.css', import.meta.url), 'utf8');
  return `${face(400)} ${face(700)} body { margin: 0; padding: 1rem; } h1 { font-size: 1.5rem; } ${css}`;
}

function typeface(pathname: string): Buffer {
  const weight = pathname === '/700.ttf' ? '700Bold' : '400Regular';
  const path = `@expo-google-fonts/noto-sans-jp/${weight}/NotoSansJP_${weight}.ttf`;
  return readFileSync(createRequire(import.meta.url).resolve(path));
}
