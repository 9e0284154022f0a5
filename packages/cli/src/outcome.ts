import type { ExitCode } from './exit-code.ts';

/** Why a step of a command gives nothing: the lines that say so in Japanese, and the exit code. */
export interface Refusal {
  readonly ok: false;
  readonly exitCode: Exclude<ExitCode, 0>;
  readonly lines: readonly string[];
}

/** What a step of a command gives: its value, or why there is none. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | Refusal;

/** Refused because of what the data hold, or what the file system allows. */
export function refused(...lines: readonly string[]): Refusal {
  return { ok: false, exitCode: 1, lines };
}

/** Refused because the command was called wrongly. */
export function wrongUse(...lines: readonly string[]): Refusal {
  return { ok: false, exitCode: 2, lines };
}
