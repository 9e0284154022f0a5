import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

// The renderer is a dependency of the package, not of the bench.
const { resolve } = createRequire(new URL('../packages/form-pdf/package.json', import.meta.url));
const { Document, Font, Page, pdf, Text } = await import(pathToFileURL(resolve('@react-pdf/renderer')).href);
const { createElement } = (await import(pathToFileURL(resolve('react')).href)).default;

const POINTS_PER_MILLIMETRE = 72 / 25.4;

/** The yardstick: the texts of a page model in the same places, laid out by react-pdf itself, without rules and tags. */
export async function plainReactPdf(model, fonts) {
  register(fonts);
  const pages = model.pages.map(({ items }) =>
    createElement(Page, { size: 'A4' }, ...items.filter(({ kind }) => kind === 'text').map(textOf)),
  );
  const stream = await pdf(createElement(Document, null, ...pages)).toBuffer();
  const chunks = await stream.toArray();
  return Buffer.concat(chunks);
}

function textOf({ x, y, size, typeface, glyphs }) {
  const style = {
    position: 'absolute',
    left: x * POINTS_PER_MILLIMETRE,
    top: y * POINTS_PER_MILLIMETRE - size,
    fontSize: size,
    fontFamily: typeface,
  };
  return createElement(Text, { style }, glyphs.map(({ text }) => text).join(''));
}

const registered = new Set();

function register(fonts) {
  for (const { name, path } of fonts) {
    if (registered.has(name)) continue;
    registered.add(name);
    Font.register({ family: name, src: path });
  }
}
