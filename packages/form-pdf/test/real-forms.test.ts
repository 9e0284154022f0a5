import { formatEraDate, formatEraMonth, isPlainDate, isYearMonth } from '@fukushi-kit/calendar';
import { type PageModel, valueAt } from '@fukushi-kit/form';
import { describe, expect, test } from 'vitest';
import { printPdf } from '../src/index.ts';
import { laidOut, textOfPage } from './laid-out.ts';
import { type ReadPdf, readPdf, solid } from './read-pdf.ts';
import { sampleSheets } from './sample-sheets.ts';

const day = '2025-06-30';

/** How far rounding to a PDF's numbers may move a run, in millimetres. */
const ROUNDING = 0.001;

function modelText(models: readonly PageModel[]): string[] {
  return models.flatMap((model) => model.pages.map((_, index) => solid(textOfPage(model, index + 1))));
}

describe.each(sampleSheets)('%s', (_, definition, data) => {
  test('every copy says on paper what was laid out, and nothing else', async () => {
    const models = definition.copies.map(({ id }) => laidOut(definition, data, { copy: id }));
    const read = await readPdf(await printPdf(models, { day }));
    expect(read.pages.map(({ text }) => text)).toEqual(modelText(models));
  });

  test('every value is read in the place that the trace names', async () => {
    const model = laidOut(definition, data);
    const read = await readPdf(await printPdf([model], { day }), { runs: true });
    const written = new Map(model.trace.map(({ pointer }) => [pointer, valueAt(data, pointer)]));
    const texts = [...written].map(([pointer, value]) => [pointer, textOf(value)] as const).filter(([, text]) => text);
    expect(texts.length).toBeGreaterThan(10);
    for (const [pointer, text] of texts) expect(textInPlaces(read, model, pointer), pointer).toContain(text);
  });
});

/** What a value looks like in writing; choices are marks, not writing. */
function textOf(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || /^[a-z][a-z0-9-]*$/.test(value)) return '';
  if (isPlainDate(value)) return formatEraDate(value);
  return isYearMonth(value) ? formatEraMonth(value) : solid(value);
}

function textInPlaces(read: ReadPdf, model: PageModel, pointer: string): string {
  return model.trace
    .filter((entry) => entry.pointer === pointer)
    .map(({ page, box: [left, top, width, height] }) =>
      (read.pages[page - 1]?.runs ?? [])
        .filter(({ x, y }) => x > left - ROUNDING && x < left + width && y > top && y < top + height)
        .map(({ text }) => solid(text))
        .join(''),
    )
    .join('');
}
