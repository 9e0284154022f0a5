import { layOut } from '@fukushi-kit/form';
import { openTypefaces, printPdf } from '@fukushi-kit/form-pdf';
import { forms } from '@fukushi-kit/official-forms';
import { formExamples } from '@fukushi-kit/official-forms/examples';

const DAY = '2025-06-30';
const BAR_SECONDS = 80;
const BAR_MEGABYTES = 1000;

/** Prints every form with each of its four examples, a file each, in one process. */
export async function bench() {
  const rows = [];
  const start = performance.now();
  let [files, pages, layoutMs] = [0, 0, 0];
  for (const [id, definition] of forms) {
    const before = performance.now();
    for (const data of Object.values(formExamples(id))) {
      const laying = performance.now();
      const copy = definition.copies[0]?.id ?? null;
      const laidOut = layOut({ definition, data, mode: 'filled', copy, typefaces: openTypefaces() });
      layoutMs += performance.now() - laying;
      if (!laidOut.ok) throw new Error(`${id} does not print: ${laidOut.findings.map(({ code }) => code).join()}`);
      await printPdf([laidOut.value], { day: DAY });
      files += 1;
      pages += laidOut.value.pages.length;
    }
    rows.push({ what: id, ms: performance.now() - before });
  }
  const seconds = (performance.now() - start) / 1000;
  const peak = Math.round(process.resourceUsage().maxRSS / 1000);
  const slowest = rows.toSorted((a, b) => b.ms - a.ms).slice(0, 3);
  return {
    title: `Every form with its four examples: ${forms.size} forms, ${files} files, ${pages} pages, one process`,
    rows: [
      {
        what: 'all',
        seconds: seconds.toFixed(1),
        'of the bar': (seconds / BAR_SECONDS).toFixed(2),
        'peak MB': peak,
        'of 1 GB': (peak / BAR_MEGABYTES).toFixed(2),
      },
      { what: 'of it the layout', seconds: (layoutMs / 1000).toFixed(1) },
      ...slowest.map(({ what, ms }) => ({ what: `slowest: ${what}`, seconds: (ms / 1000).toFixed(1) })),
    ],
  };
}
