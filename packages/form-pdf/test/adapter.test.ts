import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { plainDate } from '@fukushi-kit/calendar';
import { Font } from '@react-pdf/renderer';
import { expect, test } from 'vitest';
import { drawingContext } from '../src/drawing-context.ts';

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const { resolve } = createRequire(new URL('../package.json', import.meta.url));

const parts = [
  '@react-pdf/layout',
  '@react-pdf/render',
  '@react-pdf/renderer',
  'pdfkit',
  '@cantoo/fontkit',
  '@expo-google-fonts/biz-udpgothic',
  '@expo-google-fonts/noto-sans-jp',
];

function installed(name: string): unknown {
  let folder = dirname(name.startsWith('@expo') ? resolve(`${name}/package.json`) : resolve(name));
  for (; ; folder = dirname(folder)) {
    const found = manifestIn(folder);
    if (found?.name === name) return found.version;
  }
}

function manifestIn(folder: string): { name?: string; version?: string } | null {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  } catch {
    return null;
  }
}

test.each(parts)('%s is the very version that the adapter was written for', (name) => {
  expect(manifest.dependencies[name]).toMatch(/^\d+\.\d+\.\d+$/);
  expect(installed(name)).toBe(manifest.dependencies[name]);
});

test("PDFKit's drawing context has what the adapter draws with, and no font of its own", () => {
  const context = drawingContext('見本', plainDate('2025-06-15'));
  expect(context._registeredFonts).toEqual({});
  expect(context._font).toBeNull();
  for (const method of [
    'addContent',
    'markContent',
    'markStructureContent',
    'endMarkedContent',
    'endMetadata',
    'push',
    '_finalize',
  ] as const) {
    expect(context[method]).toBeTypeOf('function');
  }
});

test('no font is registered with react-pdf, which would shape text itself', () => {
  expect(Font.getRegisteredFontFamilies()).not.toContain('BIZ UDPGothic');
});
