import type { ToldFinding } from '@fukushi-kit/form-web';
import { officeText, type PersonMonth } from '@fukushi-kit/office';
import { type Finding, findingText, type InputFindingCode } from '@fukushi-kit/schema';

/** What was found about a person, at the places of a sheet whose data hold the plan under `plan`. */
export function toldOf({ findings }: PersonMonth): readonly ToldFinding[] {
  return findings.map((finding) => ({
    path: finding.path,
    severity: finding.severity,
    text: officeText(finding),
  }));
}

/** What the border found against a case, at the places of a sheet. */
export function toldOfBorder(findings: readonly Finding<InputFindingCode>[]): readonly ToldFinding[] {
  return findings.map((finding) => ({ path: finding.path, severity: 'error', text: findingText(finding, 'Case') }));
}
