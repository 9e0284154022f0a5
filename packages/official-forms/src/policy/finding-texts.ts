import type { PlainDate } from '@fukushi-kit/calendar';
import { type ControlResult, control, exclusionReason } from '@fukushi-kit/policy-check';
import type { PolicyAgreement } from '@fukushi-kit/schema';
import { findingText } from './finding-text.ts';
import { words } from './messages.ja.ts';

/** What a row says of a control (所見): its findings by register and rows, why it is left out, who let it pass. */
export function findingTexts(result: ControlResult, agreement: PolicyAgreement, asOf: PlainDate): readonly string[] {
  const excluded = exclusionReason(agreement, control(result.control), asOf);
  return [
    ...(result.verdict === 'left-to-city' ? [words.leftToCity] : []),
    ...(excluded === null ? [] : [words.excluded(excluded)]),
    ...result.findings.map(findingText),
    ...(result.waivers.length === 0 ? [] : [words.waived(result.waivers)]),
  ];
}
