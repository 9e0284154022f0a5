import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const PIXELS_PER_POINT = 4;
const PIXELS_PER_MILLIMETRE = (PIXELS_PER_POINT * 72) / 25.4;

/** What a page looks like: how dark it is at a place in millimetres, from 0 (white) to 1 (black). */
export type Darkness = (x: number, y: number) => number;

interface Drawing {
  readonly canvas: HTMLCanvasElement & { readonly width: number; readonly height: number };
  readonly context: {
    getImageData(x: number, y: number, width: number, height: number): { readonly data: Uint8ClampedArray };
  };
}

/** The pixels of a page, four bytes each, row by row. */
export interface Pixels {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/** The first page of a PDF as pdf.js draws it, 288 dots an inch. */
export async function pageImage(bytes: Uint8Array): Promise<Darkness> {
  const { data, width } = await pagePixels(bytes, 1, PIXELS_PER_POINT);
  return (x, y) => {
    const at = Math.floor(y * PIXELS_PER_MILLIMETRE) * width + Math.floor(x * PIXELS_PER_MILLIMETRE);
    return 1 - (data[at * 4] ?? Number.NaN) / 255;
  };
}

/** A page of a PDF (from 1) as pdf.js draws it. */
export async function pagePixels(bytes: Uint8Array, number: number, pixelsPerPoint: number): Promise<Pixels> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const document = await task.promise;
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale: pixelsPerPoint });
  const factory = document.canvasFactory as unknown as { create(width: number, height: number): Drawing };
  const { canvas, context } = factory.create(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await page.render({ canvas, viewport }).promise;
  const { width, height } = canvas;
  const { data } = context.getImageData(0, 0, width, height);
  await task.destroy();
  return { data, width, height };
}
