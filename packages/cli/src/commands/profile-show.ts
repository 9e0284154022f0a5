import { doubt, isDoubtId } from '@fukushi-kit/clause';
import { readingStandingText } from '@fukushi-kit/municipality';
import { decisionTable } from '@fukushi-kit/rule';
import type { MunicipalityProfile } from '@fukushi-kit/schema';
import { messages } from '../messages.ja.ts';
import { openPointLines } from '../open-point-lines.ts';
import { profileOption } from '../profile-option.ts';
import type { Action } from '../program.ts';
import { report } from '../report.ts';
import { rulesOf } from '../rules-of.ts';

/** `fukushi profile show <id>`. */
export const profileShow: Action = async ([id = ''], { json }, terminal) => {
  const profile = await profileOption(id, terminal);
  if (!profile.ok) return report(profile, terminal);
  terminal.stdout(json === true ? `${JSON.stringify(profile.value, null, 2)}\n` : `${shown(profile.value)}\n`);
  return 0;
};

function shown(profile: MunicipalityProfile): string {
  const { performancePeriod: period, municipality } = profile;
  return [
    `${profile.id}　${profile.title}`,
    `${municipality.name}（${municipality.code}）`,
    messages.profilePeriod(period?.from ?? messages.profileUnset, period?.to ?? messages.profileUnset),
    ...rulesOf(profile).flatMap((rule) => ['', `${messages.profileRules} ${rule.id}`, decisionTable(rule)]),
    '',
    messages.profileReadings,
    ...profile.readings.map(({ doubt: about, reading }) => `  ${about}　${readingText(profile, about, reading)}`),
    ...openPointLines(profile),
  ].join('\n');
}

function readingText(profile: MunicipalityProfile, about: string, reading: string | null): string {
  if (!isDoubtId(about)) return messages.profileUnset;
  const standing = readingStandingText(profile, { doubt: about, reading });
  const chosen = doubt(about).readings.find(({ id }) => id === reading);
  return chosen === undefined ? standing : messages.readingStanding(chosen.ja, standing);
}
