import { parseProfile } from '@fukushi-kit/municipality';
import { messages } from '../messages.ja.ts';
import { openPointLines } from '../open-point-lines.ts';
import { refused } from '../outcome.ts';
import { profileLines } from '../profile-lines.ts';
import type { Action } from '../program.ts';
import { readJsonFile } from '../read-json-file.ts';
import { nameOf } from '../read-text.ts';
import { report } from '../report.ts';

/** `fukushi profile validate <file>`. Points left open are shown and are no error. */
export const profileValidate: Action = async ([file = ''], _options, terminal) => {
  const json = await readJsonFile(file, terminal);
  if (!json.ok) return report(json, terminal);
  const parsed = parseProfile(json.value);
  if (!parsed.ok) return report(refused(...profileLines(nameOf(file), parsed.findings)), terminal);
  terminal.stdout(`${[messages.profileValid(nameOf(file)), ...openPointLines(parsed.value)].join('\n')}\n`);
  return 0;
};
