import { CommanderError } from 'commander';
import { commands } from './commands.ts';
import type { ExitCode } from './exit-code.ts';
import { messages } from './messages.ja.ts';
import { program } from './program.ts';
import type { Terminal } from './terminal.ts';
import { usageError } from './usage-error.ts';

/**
 * Runs the `fukushi` command with the arguments after its name, and gives the exit code: `0` done, `1` findings, `2`
 * wrong use. It reads and writes only through the terminal and the files that the arguments name.
 *
 * @clause none a way of asking the other packages
 *
 * @example
 * const lines = []
 * const terminal = { stdin: [], stdout: (text) => lines.push(text), stderr: () => {}, cwd: '.' }
 * await run(['due', '--profile', 'chigasaki-r7', '--month', '2025-06'], terminal) // => 0
 * lines.join('').includes('令和7年7月10日') // => true
 */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let ended: ExitCode = 0;
  const root = program(commands, terminal, (code) => {
    ended = code;
  });
  try {
    await root.parseAsync([...argv], { from: 'user' });
    return ended;
  } catch (error) {
    if (!(error instanceof CommanderError)) {
      terminal.stderr(`${messages.unexpected}\n`);
      return 1;
    }
    if (error.exitCode === 0) return 0;
    if (error.code !== 'commander.help') terminal.stderr(`${usageError(error)}\n`);
    return 2;
  }
}
