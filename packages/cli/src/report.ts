import type { ExitCode } from './exit-code.ts';
import type { Refusal } from './outcome.ts';
import type { Terminal } from './terminal.ts';

/** Says why something was refused, and gives the exit code for it. */
export function report({ lines, exitCode }: Refusal, { stderr }: Terminal): ExitCode {
  stderr(`${lines.join('\n')}\n`);
  return exitCode;
}
