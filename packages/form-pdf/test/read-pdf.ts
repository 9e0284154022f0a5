import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;

/** A tag as a reader sees it. */
export interface ReadTag {
  readonly role: string;
  readonly alt?: string;
  /** What stands in the tag itself, not in its children. */
  readonly text: string;
  readonly children: readonly ReadTag[];
}

/** A run of text as a reader sees it: `x`, `y` in millimetres from the top left. */
interface ReadRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

interface ReadPage {
  readonly size: readonly [width: number, height: number];
  /** What someone copies out of the page, without spaces and line ends. */
  readonly text: string;
  /** Where what is written stands; absent unless it was asked for. */
  readonly runs?: readonly ReadRun[];
  readonly tags: ReadTag;
}

export interface ReadPdf {
  readonly pages: readonly ReadPage[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly xmpTitle: unknown;
  readonly attachments: ReadonlyMap<string, Uint8Array>;
}

/** A PDF read by pdf.js, a reader that shares no code with what wrote it. */
export async function readPdf(bytes: Uint8Array, asked: { readonly runs?: true } = {}): Promise<ReadPdf> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const document = await task.promise;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= document.numPages; number++)
    pages.push(await readPage(await document.getPage(number), asked));
  const { info, metadata } = await document.getMetadata();
  const read: ReadPdf = {
    pages,
    info: info as Record<string, unknown>,
    xmpTitle: metadata?.get('dc:title'),
    attachments: await attachmentsOf(document),
  };
  await task.destroy();
  return read;
}

async function attachmentsOf(document: PDFDocumentProxy): Promise<ReadonlyMap<string, Uint8Array>> {
  const attachments = new Map<string, Uint8Array>();
  for (const [id, { filename }] of (await document.getAttachments()) ?? []) {
    attachments.set(filename, (await document.getAttachmentContent(id)) as Uint8Array);
  }
  return attachments;
}

/** A text without the spaces that readers put in and leave out. */
export function solid(text: string): string {
  return text.replaceAll(/[\s\u3000]/g, '');
}

async function readPage(page: PDFPageProxy, { runs }: { readonly runs?: true }): Promise<ReadPage> {
  const [, , width = 0, height = 0] = page.view;
  // Without this pdf.js itself would change compatibility characters.
  const { items } = await page.getTextContent({ disableNormalization: true, includeMarkedContent: true });
  return {
    size: [width, height],
    text: solid(items.map((item) => ('str' in item ? item.str : '')).join('')),
    tags: tagOf(await page.getStructTree(), markedText(items)),
    ...(runs && { runs: await runsOf(page) }),
  };
}

async function runsOf(page: PDFPageProxy): Promise<ReadRun[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const runs: ReadRun[] = [];
  let origin: readonly [number, number] = [0, 0];
  for (const [index, operator] of fnArray.entries()) {
    if (operator === OPS.setTextMatrix) {
      const matrix = [...argsArray[index][0]] as number[];
      origin = [matrix[4] ?? 0, matrix[5] ?? 0];
    }
    if (operator === OPS.showText) {
      const glyphs = argsArray[index][0] as readonly { readonly unicode?: string }[];
      const text = glyphs.map((glyph) => glyph.unicode ?? '').join('');
      // Our pages are drawn from the top, so the text matrix counts downwards.
      runs.push({ text, x: (origin[0] * 25.4) / 72, y: (origin[1] * 25.4) / 72 });
    }
  }
  return runs;
}

/** The text of each marked piece of a page, by the id under which its tag names it. */
function markedText(items: TextContent['items']): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const open: string[] = [];
  for (const item of items) {
    const id = open.at(-1) ?? '';
    if ('str' in item) texts.set(id, (texts.get(id) ?? '') + solid(item.str));
    else if (item.type === 'endMarkedContent') open.pop();
    else open.push('id' in item ? item.id : '');
  }
  return texts;
}

function tagOf(node: unknown, texts: ReadonlyMap<string, string>): ReadTag {
  const { role = '', alt, children = [] } = node as { role?: string; alt?: string; children?: { id?: string }[] };
  return {
    role,
    ...(alt === undefined ? {} : { alt }),
    text: children.map(({ id }) => (id === undefined ? '' : texts.get(id))).join(''),
    children: children.filter(({ id }) => id === undefined).map((child) => tagOf(child, texts)),
  };
}
