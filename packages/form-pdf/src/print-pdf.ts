import { setImmediate } from 'node:timers/promises';
import { type PlainDate, plainDate } from '@fukushi-kit/calendar';
import type { PageModel, Page as PageOnPaper, StructureNode } from '@fukushi-kit/form';
import layoutDocument from '@react-pdf/layout';
import renderPdf from '@react-pdf/render';
import { Canvas, Document, Font, Page, pdf } from '@react-pdf/renderer';
import { createElement, type ReactElement } from 'react';
import { addStructure } from './add-structure.ts';
import { type AttachedText, attachedRecords } from './attached-records.ts';
import { drawPage } from './draw-page.ts';
import { type DrawingContext, drawingContext, timeOf } from './drawing-context.ts';
import { type FontFile, fontFiles } from './font-file.ts';
import type { FormRecord } from './form-record.ts';
import { parsedFont } from './parsed-font.ts';
import { points } from './points.ts';
import { proveFonts } from './prove-fonts.ts';

// The published type leaves out the font store, the second argument that react-pdf itself passes.
const layOutDocument = layoutDocument as unknown as (document: unknown, fonts: unknown) => Promise<never>;

/**
 * Data that travels inside the PDF as JSON, to be read back from it.
 *
 * @clause none a shape of this project, not of a source
 */
export interface Attachment {
  /** File name, e.g. `data.json`. */
  readonly name: string;
  readonly description: string;
  /** Any value that JSON can hold. */
  readonly json: unknown;
}

/**
 * What a print is made with: the day that stands in the file as its time of making (ISO 8601), the records that
 * `readForm` gives back, what else is attached, and the fonts that the layout was made with if not the shipped ones.
 *
 * @clause none a shape of this project, not of a source
 */
export interface PrintOptions {
  readonly day: string;
  readonly records?: readonly FormRecord[];
  readonly attachments?: readonly Attachment[];
  readonly fonts?: readonly FontFile[];
}

/**
 * The PDF of page models, one after the other: tagged, in Japanese, every font embedded as a TrueType subset, the same
 * bytes for the same input. Several models in one call share their fonts, so copies belong into one call.
 *
 * Throws a `RangeError` without a model, for a day that does not exist, for a font that was not given, for a tag that the
 * model lacks and for two attached files of one name, and an `Error` that names the font if its file cannot be read; then there are no bytes at all.
 *
 * @clause none a renderer decides nothing; the page model names the clauses
 *
 * @example
 * const typefaces = openTypefaces();
 * const glyphs = [...'様式'].flatMap((character) => typefaces[0].glyphs(character) ?? []);
 * const run = { kind: 'text', layer: 'static', tag: 'p', x: 20, y: 30, size: 10, typeface: typefaces[0].name, glyphs };
 * const structure = { id: 'd', role: 'Document', children: [{ id: 'p', role: 'P', children: [] }] };
 * const page = { width: 210, height: 297, items: [run] };
 * const model = { title: '見本', pages: [page], structure, trace: [] };
 * const bytes = await printPdf([model], { day: '2025-06-15' });
 * String.fromCharCode(...bytes.slice(0, 8)) // => '%PDF-1.7'
 */
export async function printPdf(models: readonly PageModel[], options: PrintOptions): Promise<Uint8Array> {
  const [first] = models;
  if (first === undefined) throw new RangeError('A print needs at least one page model, got none');
  const day = plainDate(options.day);
  const fonts = (options.fonts ?? fontFiles()).map((file) => ({ name: file.name, font: parsedFont(file) }));
  const context = drawingContext(first.title, day);
  for (const { name, font } of fonts) context.registerFont(name, font);
  for (const file of attachedTexts(options)) attach(context, file, day);
  const written = bytesOf(context);
  const document = pdf(documentOf(context, models)).container.document;
  if (document === null) throw new Error('react-pdf made no document');
  renderPdf(context as never, await layOutDocument(document, Font));
  const bytes = await written;
  proveFonts(
    bytes,
    fonts.map(({ font }) => font),
  );
  // React holds on to a document until the event loop has turned; without this, many prints in a row pile up.
  await setImmediate();
  return bytes;
}

function attachedTexts({ records = [], attachments = [] }: PrintOptions): AttachedText[] {
  const others = attachments.map(({ name, description, json }) => ({
    name,
    description,
    text: JSON.stringify(json, null, 2),
  }));
  const files = [...attachedRecords(records), ...others];
  const twice = files.find(({ name }, index) => files.findIndex((file) => file.name === name) !== index);
  if (twice !== undefined) throw new RangeError(`Two attached files have the name ${JSON.stringify(twice.name)}`);
  return files;
}

function attach(context: DrawingContext, { name, description, text }: AttachedText, day: PlainDate): void {
  const date = timeOf(day);
  context.file(new TextEncoder().encode(text), {
    name,
    description,
    type: 'application/json',
    relationship: 'Data',
    creationDate: date,
    modifiedDate: date,
  });
}

/** One page of react-pdf per page, holding one canvas; the last one also writes the reading order of all. */
function documentOf(context: DrawingContext, models: readonly PageModel[]): ReactElement<never> {
  const drawings = models.map(({ pages, structure }) => ({
    pages,
    structure,
    leaves: leavesOf(structure),
    marked: new Map(),
  }));
  const sheets = drawings.flatMap(({ pages, leaves, marked }) => pages.map((page) => ({ page, leaves, marked })));
  const pages = sheets.map(({ page, leaves, marked }, index) =>
    pageOf(page, () => {
      drawPage(context, page, leaves, marked);
      if (index === sheets.length - 1) addStructure(context, drawings);
    }),
  );
  return createElement(Document, null, ...pages) as ReactElement<never>;
}

function pageOf({ width, height }: PageOnPaper, draw: () => void): ReactElement {
  const size: [number, number] = [points(width), points(height)];
  const paint = (): null => {
    draw();
    return null;
  };
  return createElement(
    Page,
    { size, wrap: false },
    createElement(Canvas, { paint, style: { width: size[0], height: size[1] } }),
  );
}

function leavesOf(structure: StructureNode): ReadonlyMap<string, StructureNode> {
  return new Map(nodesOf(structure).map((node) => [node.id, node]));
}

function nodesOf(node: StructureNode): StructureNode[] {
  return [node, ...node.children.flatMap(nodesOf)];
}

function bytesOf(context: DrawingContext): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    context
      .on('data', (chunk) => chunks.push(chunk))
      .on('end', () => resolve(joined(chunks)))
      .on('error', reject);
  });
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
