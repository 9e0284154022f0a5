import type { ControlResult } from '@fukushi-kit/policy-check';
import type { PolicyAgreement } from '@fukushi-kit/schema';
import { findingText } from './finding-text.ts';
import { words } from './messages.ja.ts';

/** What a row says of a control (所見): its findings by register and rows, why it is left out, who let it pass. */
export function findingTexts(result: ControlResult, agreement: PolicyAgreement): readonly string[] {
  return [
    ...(result.verdict === 'left-to-city' ? [words.leftToCity] : []),
    ...exclusionTexts(result, agreement),
    ...result.findings.map(findingText),
    ...(result.waivers.length === 0 ? [] : [words.waived(result.waivers)]),
  ];
}

function exclusionTexts({ control, isExcluded }: ControlResult, { exclusions }: PolicyAgreement): readonly string[] {
  if (!isExcluded) return [];
  return exclusions.flatMap(({ control: own, reason, decidedBy }) =>
    own === control && reason !== null && decidedBy !== null ? [words.excluded(reason)] : [],
  );
}
