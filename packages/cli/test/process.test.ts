import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { emptyFolder } from './called.ts';

const BIN = fileURLToPath(new URL('../src/bin.ts', import.meta.url));

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as a process of its own, with a text on its standard input. */
async function ran(argv: readonly string[], input = ''): Promise<Ended> {
  const cwd = await emptyFolder();
  return await new Promise((resolve) => {
    const flags = ['--conditions=@fukushi-kit/source', '--disable-warning=ExperimentalWarning'];
    const child = execFile(process.execPath, [...flags, BIN, ...argv], { cwd }, (error, out, err) => {
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

  test('finds its environment sound', async () => {
    const { code, out } = await ran(['doctor']);
    expect([code, out.includes('問題はありません。')]).toEqual([0, true]);
  });
});
