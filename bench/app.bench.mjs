import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { builtBrowserPart } from '../apps/demo/test/browser/built-browser-part.ts';
import { firstSignIn } from '../apps/demo/test/browser/first-sign-in.ts';
import { spawnApp } from '../apps/demo/test/browser/spawned-app.ts';
import { lostChanges, newWorkers, work } from '../apps/demo/test/browser/working-staff.ts';

const STAFF = 50;
const SECONDS = 60;
const THINK_MS = { least: 1000, most: 3000 };
const BAR_MS = 300;
const KINDS = ['list', 'person', 'open form', 'autosave', 'finish', 'print'];

/** Staff of one office, each signed in, at work on the running app at the same time. */
export async function bench() {
  const folder = mkdtempSync(join(tmpdir(), 'fukushi-kit-bench-'));
  chmodSync(folder, 0o755);
  const part = await builtBrowserPart();
  const app = await spawnApp(folder, part.folder);
  try {
    const { visitor } = await firstSignIn(app.origin, 'mihon-admin', app.secrets.get('mihon-admin'));
    const workers = await newWorkers(visitor, app.origin, STAFF);
    const end = performance.now() + SECONDS * 1000;
    const think = () => pause(THINK_MS.least + Math.random() * (THINK_MS.most - THINK_MS.least));
    const worked = await Promise.all(workers.map((one) => work(one, () => performance.now() < end, think)));
    return report(worked, await lostChanges(workers, worked));
  } finally {
    await app.stop();
    await part.remove();
    rmSync(folder, { recursive: true });
  }
}

function report(worked, lost) {
  const asked = worked.flatMap((one) => one.asked);
  const failed = asked.filter(({ kind, status }) => status >= 400 && !(kind === 'finish' && status === 409));
  const rows = KINDS.map((kind) =>
    row(
      kind,
      asked.filter((one) => one.kind === kind),
    ),
  );
  return {
    title: `App: ${STAFF} staff of one office at work for ${SECONDS} s, ${THINK_MS.least} to ${THINK_MS.most} ms between requests`,
    rows: [
      ...rows,
      { ...row('all', asked), 'requests a second': Math.round(asked.length / SECONDS) },
      { what: 'errors', requests: failed.length, bar: `0: ${failed.length === 0 ? 'reached' : 'MISSED'}` },
      { what: 'lost changes', requests: lost.length, bar: `0: ${lost.length === 0 ? 'reached' : 'MISSED'}` },
    ],
  };
}

function row(what, asked) {
  const sorted = asked.map(({ ms }) => ms).toSorted((a, b) => a - b);
  const at = (part) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0);
  const [middle, most] = [at(0.5), at(0.95)];
  return {
    what,
    requests: sorted.length,
    'p50 ms': middle,
    'p95 ms': most,
    bar: sorted.length === 0 ? 'not asked' : `${BAR_MS} ms: ${most < BAR_MS ? 'reached' : 'MISSED'}`,
  };
}
