/**
 * The `fukushi` command as a function, for tests and for other programs.
 *
 * @module
 */
export type { ExitCode } from './exit-code.ts';
export { run } from './run.ts';
export type { Terminal } from './terminal.ts';
