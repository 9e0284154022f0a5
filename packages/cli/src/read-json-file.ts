import { readJson } from '@fukushi-kit/schema';
import { findingLine, firstAsLines } from './finding-line.ts';
import { type Outcome, refused } from './outcome.ts';
import { MAXIMUM_BYTES, nameOf, readText } from './read-text.ts';
import type { Terminal } from './terminal.ts';

/** The value of a JSON file, or of the standard input for `-`. */
export async function readJsonFile(path: string, terminal: Terminal): Promise<Outcome<unknown>> {
  const text = await readText(path, terminal);
  if (!text.ok) return text;
  const parsed = readJson(text.value, { maximumBytes: MAXIMUM_BYTES });
  if (parsed.ok) return parsed;
  return refused(...firstAsLines(parsed.findings, (finding) => findingLine(nameOf(path), finding)));
}
