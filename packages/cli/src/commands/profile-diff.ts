import { compareProfiles, comparisonText } from '@fukushi-kit/municipality';
import { profileOption } from '../profile-option.ts';
import type { Action } from '../program.ts';
import { report } from '../report.ts';

/** `fukushi profile diff <a> <b> [--json]`. A difference is an answer and no finding. */
export const profileDiff: Action = async ([first = '', second = ''], { json }, terminal) => {
  const a = await profileOption(first, terminal);
  if (!a.ok) return report(a, terminal);
  const b = await profileOption(second, terminal);
  if (!b.ok) return report(b, terminal);
  const text =
    json === true
      ? `${JSON.stringify(compareProfiles(a.value, b.value), null, 2)}\n`
      : comparisonText(a.value, b.value);
  terminal.stdout(text);
  return 0;
};
