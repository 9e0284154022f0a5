import { once } from 'node:events';
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noAgreement, openCheck } from '@fukushi-kit/policy-check';
import { accessBookOf, readAccessLines } from '@fukushi-kit/policy-check/sources';
import { plantedLog } from '../packages/policy-check/test/planted-log.ts';
import { median } from './measure.mjs';

const SIZE = { users: 1000, lines: 1_000_000, breaches: 50, seed: 20250401 };
const ROUNDS = 3;
const BAR_SECONDS = 10;
const BAR_MEGABYTES = 1000;
const CHUNK = 256 * 1024;

/** An access log of a million lines, read from a file as JSON lines and checked for both cities as it is read. */
export async function bench() {
  const folder = mkdtempSync(join(tmpdir(), 'policy-bench-'));
  try {
    const file = join(folder, 'access.jsonl');
    const log = plantedLog(SIZE);
    await write(file, log.lines());
    const [plain, checked] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      plain.push(await timed(() => parseAll(file)));
      checked.push(await timed(() => check(file, log)));
    }
    return report(middle(plain), middle(checked));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The middle of some rounds: seconds on the clock, and seconds of the processor, which a busy machine does not lengthen. */
function middle(rounds) {
  return {
    clock: median(rounds.map(({ clock }) => clock)),
    processor: median(rounds.map(({ processor }) => processor)),
  };
}

function report(plain, checked) {
  const peak = Math.round(process.resourceUsage().maxRSS / 1000);
  const row = (what, { clock, processor }) => ({
    what,
    'median s': clock.toFixed(2),
    'lines a second': Math.round(SIZE.lines / clock).toLocaleString('en'),
    'of plain JSON.parse': (clock / plain.clock).toFixed(2),
    'processor s': processor.toFixed(2),
  });
  const [time, memory] = [checked.clock < BAR_SECONDS, peak < BAR_MEGABYTES];
  return {
    title: `Access log: ${SIZE.users} users, ${SIZE.lines.toLocaleString('en')} lines from a file, checked for both cities in one pass`,
    rows: [
      row('plain JSON.parse of every line', plain),
      {
        ...row('read and checked', checked),
        bar: `${BAR_SECONDS} s: ${time ? 'reached' : 'MISSED'}`,
      },
      { what: 'peak memory', MB: peak, bar: `${BAR_MEGABYTES} MB: ${memory ? 'reached' : 'MISSED'}` },
    ],
  };
}

async function timed(work) {
  const [start, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { clock: (performance.now() - start) / 1000, processor: (user + system) / 1e6 };
}

async function write(file, lines) {
  const out = createWriteStream(file, { highWaterMark: CHUNK });
  for (const line of lines) if (!out.write(line)) await once(out, 'drain');
  out.end();
  await once(out, 'finish');
}

/** What nobody can do without: the pieces of the file cut into lines, each parsed. */
async function parseAll(file) {
  let rest = '';
  let count = 0;
  for await (const chunk of createReadStream(file, { encoding: 'utf8', highWaterMark: CHUNK })) {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop();
    for (const line of lines) if (JSON.parse(line).sequence > 0) count += 1;
  }
  if (count !== SIZE.lines) throw new Error(`${count} lines`);
}

async function check(file, { asOf, books, planted }) {
  const reading = readAccessLines(createReadStream(file, { highWaterMark: CHUNK }));
  const { coverage, verification } = books.accessLog;
  const given = { ...books, accessLog: accessBookOf(reading, { coverage, verification }) };
  const checks = ['kashiwa-r7', 'chigasaki-r7'].map((id) => openCheck(id, given, noAgreement, asOf));
  for await (const row of reading.rows) for (const each of checks) each.see(row);
  const [kashiwa] = checks.map((each) => each.report());
  const unknown = kashiwa.findings.find(({ code }) => code === 'id-not-in-register');
  if (!reading.summary().isWhole || unknown?.total !== planted.unknownId.length) throw new Error('The check errs');
}
