import { readFileSync } from 'node:fs';
import { layOut } from '@fukushi-kit/form';
import { fontFiles, openTypefaces, printPdf } from '@fukushi-kit/form-pdf';
import { evacuationPlan } from '@fukushi-kit/official-forms';
import { median } from './measure.mjs';
import { plainReactPdf } from './plain-react-pdf.mjs';

const RECORDS = 100;
const ROUNDS = 15;
const DAY = '2025-06-30';

/** Prints 様式1 (two pages), one file a record and all records in one file, beside react-pdf's own text layout. */
export async function bench() {
  const cold = await timed(() => printOf([record(0)]));
  const files = await timed(async () => {
    for (let number = 0; number < RECORDS; number++) await printOf([record(number)]);
  });
  const filesPeak = peak();
  const all = Array.from({ length: RECORDS }, (_, number) => record(number));
  const together = await timed(() => printOf(all));
  const togetherPeak = peak();
  const { ours, plain, layout } = await sideBySide();
  const row = (what, ms, bytes = '', peakRss = '') => {
    return {
      what,
      'ms a record': ms.toFixed(1),
      'of plain react-pdf': (ms / plain).toFixed(2),
      kB: bytes,
      'peak MB': peakRss,
    };
  };
  return {
    title: `Printing 様式1, layout and PDF, one core; ${RECORDS} records, medians of ${ROUNDS} interleaved rounds`,
    rows: [
      row('first file of a process, fonts read', cold.ms, kilobytes(cold.result)),
      row('one file', ours, kilobytes(cold.result)),
      row('of it the layout', layout),
      row(`${RECORDS} files in a row`, files.ms / RECORDS, '', filesPeak),
      row(`one file of ${RECORDS} records`, together.ms / RECORDS, kilobytes(together.result), togetherPeak),
      row('one file, plain react-pdf, texts only', plain),
    ],
  };
}

async function sideBySide() {
  const times = { ours: [], plain: [], layout: [] };
  for (let round = 0; round < ROUNDS; round++) {
    const data = record(round);
    times.ours.push((await timed(() => printOf([data]))).ms);
    const { ms, result } = await timed(async () => modelOf(data));
    times.layout.push(ms);
    times.plain.push((await timed(() => plainReactPdf(result, fontFiles()))).ms);
  }
  return { ours: median(times.ours), plain: median(times.plain), layout: median(times.layout) };
}

function printOf(records) {
  const attachments = [{ name: 'data.json', description: '記載内容', json: records }];
  return printPdf(records.map(modelOf), { day: DAY, attachments });
}

let typefaces;

function modelOf(data) {
  typefaces ??= openTypefaces();
  const laidOut = layOut({ definition: evacuationPlan, data, mode: 'filled', copy: 'original', typefaces });
  if (!laidOut.ok) throw new Error(`The record does not print: ${laidOut.findings.map(({ code }) => code).join()}`);
  return laidOut.value;
}

const cases = ['001', '002', '003', '004', '007', '008'].map((number) => {
  const file = new URL(`../samples/chigasaki-2025-06/cases/${number}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
});

function record(number) {
  const { plan } = cases[number % cases.length];
  return {
    schemaVersion: '1',
    plan: { ...plan, controlNumber: `2025-06-${1000 + number}` },
    age: 60 + (number % 40),
    target: null,
    provision: null,
  };
}

async function timed(work) {
  const start = performance.now();
  const result = await work();
  return { ms: performance.now() - start, result };
}

const kilobytes = (bytes) => Math.round(bytes.length / 1000);
const peak = () => Math.round(process.resourceUsage().maxRSS / 1000);
