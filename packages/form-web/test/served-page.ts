import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** A page with every official form, on a port of this machine alone. */
export interface ServedPage {
  readonly url: string;
  readonly close: () => void;
}

/** Serves the page of `page/page.tsx`, and a Japanese typeface, because the browser of the tests has none. */
export async function servedPage(): Promise<ServedPage> {
  const [html, typefaces] = [await pageText(), { '/400.ttf': typeface('400Regular'), '/700.ttf': typeface('700Bold') }];
  const server = createServer(({ url = '/' }, response) => {
    const font = Object.hasOwn(typefaces, url) ? typefaces[url as keyof typeof typefaces] : null;
    response.setHeader('content-type', font === null ? 'text/html; charset=utf-8' : 'font/ttf');
    response.end(font ?? html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

function typeface(weight: '400Regular' | '700Bold'): Buffer {
  const path = `@expo-google-fonts/noto-sans-jp/${weight}/NotoSansJP_${weight}.ttf`;
  return readFileSync(createRequire(import.meta.url).resolve(path));
}

async function pageText(): Promise<string> {
  const css = readFileSync(here('../src/form.css'), 'utf8');
  const face = (weight: number): string =>
    `@font-face { font-family: "Noto Sans JP"; font-weight: ${weight}; src: url(/${weight}.ttf); }`;
  return `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<title>様式</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<style>${face(400)} ${face(700)} body { margin: 0; padding: 1rem; } ${css}</style>
</head>
<body><main id="root"></main><script>${await script()}</script></body>
</html>`;
}

async function script(): Promise<string> {
  const output = await build({
    root: here('./page'),
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', development: false } },
    resolve: { conditions: ['@fukushi-kit/source', 'browser', 'import', 'default'] },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: false, lib: { entry: here('./page/page.tsx'), formats: ['iife'], name: 'page' } },
  });
  const [bundle] = [output].flat();
  const [chunk] = bundle !== undefined && 'output' in bundle ? bundle.output : [];
  if (chunk === undefined) throw new Error('the bundler gave no script');
  return chunk.code.replaceAll('</script', '<\\/script');
}
