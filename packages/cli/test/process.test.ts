import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { emptyFolder } from './called.ts';

const BIN = fileURLToPath(new URL('../src/bin.ts', import.meta.url));

const SAMPLE = fileURLToPath(new URL('../../../samples/chigasaki-2025-06', import.meta.url));

const REGISTERS = fileURLToPath(new URL('../../policy-check/samples', import.meta.url));

const FLAGS = ['--conditions=@fukushi-kit/source', '--disable-warning=ExperimentalWarning'];

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as a process of its own, with a text on its standard input. */
async function ran(argv: readonly string[], input = ''): Promise<Ended> {
  const cwd = await emptyFolder();
  return await new Promise((resolve) => {
    const child = execFile(process.execPath, [...FLAGS, BIN, ...argv], { cwd }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
    child.stdin?.end(input);
  });
}

describe('the command as a process', () => {
  test('shows its help in Japanese and ends with 0', async () => {
    const { code, out } = await ran(['--help']);
    expect([code, out.includes('使い方: fukushi [コマンド]')]).toEqual([0, true]);
  });

  test('reads facts from its standard input', async () => {
    const argv = ['decide', 'evacuation-plan/update', '-', '--profile', 'chigasaki-r7', '--at', '2025-06-15', '--json'];
    const { code, out } = await ran(
      argv,
      '{"hazardKindOrDegreeChanged": false, "findingsChangedSubstantially": false}',
    );
    expect([code, JSON.parse(out).outcome]).toEqual([0, 'unmet']);
  });

  test('ends with 1 on findings and with 2 on wrong use, without a stack trace', async () => {
    const findings = await ran(['profile', 'validate', '-'], '{}');
    const wrong = await ran(['due', '--month', '2025-06']);
    expect([findings.code, wrong.code]).toEqual([1, 2]);
    expect(findings.err + wrong.err).not.toContain('at ');
  });

  test('checks registers: 0 where nothing is broken, 1 on breaches, 2 where they cannot be read', async () => {
    const argv = ['--profile', 'kashiwa-r7', '--as-of', '2026-04-15'];
    const ended = await Promise.all(
      ['exemplary', 'careless', 'sources'].map((name) => ran(['policy', 'check', join(REGISTERS, name), ...argv])),
    );
    expect(ended.map(({ code }) => code)).toEqual([0, 1, 2]);
    expect(ended[2]?.err).toContain('台帳を読めないため、点検していません。');
    expect(ended[2]?.err).not.toContain('at ');
  });

  test('interrupted while it writes, it leaves what was there and no piece of the new file', async () => {
    const cwd = await emptyFolder();
    await writeFile(join(cwd, 'out.csv'), 'earlier');
    execFileSync('mkfifo', [join(cwd, 'in.csv')]);
    const options = ['--csv', 'in.csv', '--out', 'out.csv', '--profile', 'chigasaki-r7', '--at', '2025-06-15'];
    const child = spawn(process.execPath, [...FLAGS, BIN, 'decide', 'evacuation-plan/update', ...options], { cwd });
    const ended = once(child, 'exit');
    const pipe = await open(join(cwd, 'in.csv'), 'w');
    await pipe.write(
      'hazardKindOrDegreeChanged,findingsChangedSubstantially,evacuationMethodChangedFundamentally\n,,\n',
    );
    while (!(await readdir(cwd)).some((name) => name.endsWith('.tmp'))) await turn();
    child.kill('SIGINT');
    expect(await ended).toEqual([null, 'SIGINT']);
    await pipe.close();
    expect((await readdir(cwd)).sort()).toEqual(['in.csv', 'out.csv']);
    expect(await readFile(join(cwd, 'out.csv'), 'utf8')).toBe('earlier');
  });

  test('goes on with its work when nobody reads what it says', async () => {
    const cwd = await emptyFolder();
    const child = spawn(process.execPath, [...FLAGS, BIN, 'month', SAMPLE, '--out', 'out'], { cwd });
    child.stdout.destroy();
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect((await readdir(join(cwd, 'out'))).filter((name) => name.startsWith('2025-06-月次報告書'))).toHaveLength(2);
  }, 60_000);

  test('finds its environment sound', async () => {
    const { code, out } = await ran(['doctor']);
    expect([code, out.includes('問題はありません。')]).toEqual([0, true]);
  });
});
