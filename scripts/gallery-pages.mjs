import { layOut } from '@fukushi-kit/form';
import { openTypefaces, printPdf } from '@fukushi-kit/form-pdf';
import { forms } from '@fukushi-kit/official-forms';
import { formExamples } from '@fukushi-kit/official-forms/examples';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { PNG } from 'pngjs';

const DAY = '2025-06-30';
const PIXELS_PER_POINT = 1;
/** Sixteen greys are enough to see by, and halve the files. */
const GREY_STEP = 17;

/** Where the pictures of a form stand, one a page: `<specification>/<form>-<page>.png`. */
export const pictureName = (id, page) => `${id}-${page}.png`;

/** The pages of a form filled in with its full example, as grey pictures in PNG. */
export async function pictures(id) {
  const definition = forms.get(id);
  const copy = definition.copies[0]?.id ?? null;
  const data = formExamples(id).full;
  const laidOut = layOut({ definition, data, mode: 'filled', copy, typefaces: openTypefaces() });
  if (!laidOut.ok) throw new Error(`${id} does not print: ${laidOut.findings.map(({ code }) => code).join()}`);
  return pagesOf(await printPdf([laidOut.value], { day: DAY }));
}

async function pagesOf(bytes) {
  const task = getDocument({ data: bytes, verbosity: 0 });
  const document = await task.promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number++) {
    pages.push(await pictureOf(document, await document.getPage(number)));
  }
  await task.destroy();
  return pages;
}

async function pictureOf(document, page) {
  const viewport = page.getViewport({ scale: PIXELS_PER_POINT });
  const { canvas, context } = document.canvasFactory.create(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await page.render({ canvas, viewport }).promise;
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const picture = new PNG({ width: canvas.width, height: canvas.height });
  picture.data = Buffer.from(data).map((grey) => Math.round(grey / GREY_STEP) * GREY_STEP);
  return PNG.sync.write(picture, { colorType: 0, deflateLevel: 9 });
}
