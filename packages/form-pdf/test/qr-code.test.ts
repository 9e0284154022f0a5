import { type FormDefinition, layOut, parseQr } from '@fukushi-kit/form';
import { evacuationPlan } from '@fukushi-kit/official-forms';
import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { formRecord, openTypefaces, printPdf, readForm } from '../src/index.ts';
import { pagePixels } from './page-image.ts';
import { sampleSheets } from './sample-sheets.ts';

// The types of jsqr name a module of ES, the package is one of CommonJS.
const decode = jsQR as unknown as typeof jsQR.default;
const typefaces = openTypefaces();

/** What the lower right corner of a page says when it is printed and scanned at so many dots an inch. */
async function scanned(bytes: Uint8Array, page: number, dotsPerInch: number): Promise<string | undefined> {
  const { data, width, height } = await pagePixels(bytes, page, dotsPerInch / 72);
  const side = Math.round((25 / 25.4) * dotsPerInch);
  const corner = new Uint8ClampedArray(side * side * 4);
  for (let row = 0; row < side; row++) {
    const from = ((height - side + row) * width + (width - side)) * 4;
    corner.set(data.subarray(from, from + side * 4), row * side * 4);
  }
  return decode(corner, side, side)?.data;
}

const sideways: FormDefinition = {
  ...evacuationPlan,
  sheets: evacuationPlan.sheets.map(({ id }) => ({
    id,
    orientation: 'sideways',
    blocks: evacuationPlan.sheets[0]?.blocks.slice(0, 1) ?? [],
  })),
};

const [, , data] = sampleSheets.find(([title]) => title.includes('𠮷田')) ?? sampleSheets[0] ?? [];

test.each([
  ['upright', evacuationPlan],
  ['sideways', sideways],
])('the code of each page, %s, is scanned from paper at 300 dots an inch', async (_, definition) => {
  const laidOut = layOut({ definition, data, mode: 'filled', copy: 'original', serial: 2, qr: true, typefaces });
  if (!laidOut.ok) throw new Error(JSON.stringify(laidOut.findings));
  const bytes = await printPdf([laidOut.value], { day: '2025-06-30', records: [formRecord(definition, data)] });
  const read = readForm(bytes);
  const pages = laidOut.value.pages.length;
  expect(pages).toBeGreaterThan(1);
  for (let page = 1; page <= pages; page++) {
    const content = parseQr((await scanned(bytes, page, 300)) ?? '');
    expect(content).toEqual({
      formId: definition.id,
      formVersion: definition.version,
      controlNumber: '2025-06-003',
      page,
      pages,
      digest: read.ok ? read.value[0].digest.slice(0, 16) : '',
    });
  }
});

test('the code of a blank form says which it is, and nothing of anyone', async () => {
  const laidOut = layOut({ definition: evacuationPlan, data, mode: 'blank', copy: null, qr: true, typefaces });
  if (!laidOut.ok) throw new Error(JSON.stringify(laidOut.findings));
  const text = await scanned(await printPdf([laidOut.value], { day: '2025-06-30' }), 1, 200);
  expect(text).toBe(`FK1/CHIGASAKI-R7/EVACUATION-PLAN/${evacuationPlan.version}/./1-2/.`);
});
