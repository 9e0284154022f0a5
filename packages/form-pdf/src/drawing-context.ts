import { createHash } from 'node:crypto';
import type { PlainDate } from '@fukushi-kit/calendar';
import PDFDocument from 'pdfkit';
import type { ParsedFont } from './parsed-font.ts';

/** What drawing needs of the PDFKit document that react-pdf renders to, beyond its published types. */
export interface DrawingContext {
  readonly page: {
    readonly dictionary: { readonly data: Record<string, unknown> };
    readonly fonts: Record<string, unknown>;
  };
  readonly _font: EmbeddedFont;
  readonly _registeredFonts: Readonly<Record<string, { readonly src: ParsedFont }>>;
  readonly info: { Title: string };
  _id: Uint8Array;
  registerFont(name: string, font: ParsedFont): this;
  font(name: string): this;
  addContent(operators: string): this;
  save(): this;
  restore(): this;
  scale(factor: number): this;
  lineWidth(points: number): this;
  dash(length: number, options: { readonly space: number }): this;
  moveTo(x: number, y: number): this;
  lineTo(x: number, y: number): this;
  rect(x: number, y: number, width: number, height: number): this;
  path(d: string): this;
  stroke(): this;
  fill(): this;
  markContent(tag: 'Artifact', options: { readonly type: 'Layout' }): this;
  markStructureContent(role: string): StructureContent;
  endMarkedContent(): this;
  struct(role: string, options: Readonly<Record<string, unknown>>, children: readonly unknown[]): StructureElement;
  addStructure(element: StructureElement): this;
  file(content: Uint8Array, options: Readonly<Record<string, unknown>>): unknown;
  endMetadata(): void;
  push(chunk: Uint8Array | null): boolean;
  _finalize(): void;
  on(event: 'data', listener: (chunk: Uint8Array) => void): this;
  on(event: 'end', listener: () => void): this;
  on(event: 'error', listener: (error: Error) => void): this;
}

/** An embedded TrueType subset: the codes of the page's text count through `subset.glyphs`. */
export interface EmbeddedFont {
  readonly id: string;
  readonly scale: number;
  readonly subset: { readonly glyphs: number[]; includeGlyph(glyph: number): number };
  readonly widths: number[];
  readonly unicode: number[][];
  ref(): unknown;
}

/** A marked piece of a page, waiting for its place in the reading order. */
export type StructureContent = { readonly refs: readonly unknown[] };

/** A tag of the reading order in the PDF. */
export interface StructureElement {
  readonly dictionary: { readonly data: Record<string, unknown> };
}

/**
 * A document to draw on: tagged, Japanese, without a default font and without a clock. The day of the work stands for
 * the time of making, so that the same input gives the same bytes.
 */
export function drawingContext(title: string, day: PlainDate): DrawingContext {
  const made = timeOf(day);
  const options = {
    autoFirstPage: false,
    font: null,
    tagged: true,
    displayTitle: true,
    lang: 'ja-JP',
    pdfVersion: '1.7',
    info: { Title: title, Producer: 'fukushi-kit', Creator: 'fukushi-kit', CreationDate: made, ModDate: made },
  };
  const context = new PDFDocument(options as unknown as PDFKit.PDFDocumentOptions) as unknown as DrawingContext;
  return withOwnIdentifier(withXmlTitle(context));
}

/** A font that the print was given. PDFKit would take an unknown name for a standard font or for a path. */
export function fontGiven(context: DrawingContext, name: string): ParsedFont {
  const font = Object.hasOwn(context._registeredFonts, name) ? context._registeredFonts[name] : undefined;
  if (font === undefined) {
    throw new RangeError(`A page model names the font ${JSON.stringify(name)}, which the print was not given`);
  }
  return font.src;
}

/** The time that stands for a day in the file, the same in every time zone. */
export function timeOf(day: PlainDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** PDFKit copies the title into XML as it stands; by then the plain one has been written. */
function withXmlTitle(context: DrawingContext): DrawingContext {
  const end = context.endMetadata.bind(context);
  context.endMetadata = () => {
    context.info.Title = escapedForXml(context.info.Title);
    end();
  };
  return context;
}

/** PDFKit identifies a file by title and date alone, which the files of one day share; the digest of the body does not. */
function withOwnIdentifier(context: DrawingContext): DrawingContext {
  const digest = createHash('sha256');
  const push = context.push.bind(context);
  context.push = (chunk) => {
    if (chunk !== null) digest.update(chunk);
    return push(chunk);
  };
  const finalize = context._finalize.bind(context);
  context._finalize = () => {
    context._id = digest.copy().digest().subarray(0, 16);
    finalize();
  };
  return context;
}

function escapedForXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
