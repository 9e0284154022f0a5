import { type ProfileFindingCode, profileMessages } from '@fukushi-kit/municipality';
import { messages as conditionMessages } from '@fukushi-kit/rule';
import type { Finding } from '@fukushi-kit/schema';
import { findingLine, firstLines } from './finding-line.ts';

/** What stands against a profile, one line each. */
export function profileLines(name: string, findings: readonly Finding<ProfileFindingCode>[]): readonly string[] {
  return firstLines(
    findings.map((finding) => {
      const texts = finding.path[0] === 'rules' ? { ...conditionMessages, ...profileMessages } : profileMessages;
      return findingLine(name, finding, 'MunicipalityProfile', texts);
    }),
  );
}
