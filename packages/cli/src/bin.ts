import { run } from './run.ts';

let isReaderGone = false;
process.stdout.on('error', noteThatReaderIsGone);

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: (text) => isReaderGone || process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  cwd: process.cwd(),
});

/** Whoever reads may leave (`| head`); the work goes on to its end, so that no month stays half printed. */
function noteThatReaderIsGone(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  isReaderGone = true;
}
