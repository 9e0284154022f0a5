import { isProfileId, parseProfile, profile, profiles } from '@fukushi-kit/municipality';
import type { MunicipalityProfile } from '@fukushi-kit/schema';
import { messages } from './messages.ja.ts';
import { type Outcome, refused, wrongUse } from './outcome.ts';
import { profileLines } from './profile-lines.ts';
import { readJsonFile } from './read-json-file.ts';
import type { Terminal } from './terminal.ts';

/** The profile that an option names: the id of a shipped one, or a JSON file. */
export async function profileOption(text: string, terminal: Terminal): Promise<Outcome<MunicipalityProfile>> {
  if (isProfileId(text)) return { ok: true, value: profile(text) };
  if (!text.endsWith('.json')) {
    return wrongUse(messages.at('--profile', messages.noSuchProfile(profiles.map(({ id }) => id))));
  }
  const json = await readJsonFile(text, terminal);
  if (!json.ok) return json;
  const parsed = parseProfile(json.value);
  if (parsed.ok) return parsed;
  return refused(...profileLines(text, parsed.findings));
}
