import type { ControlFinding } from '@fukushi-kit/policy-check';
import { findingText } from './finding-text.ts';
import { words } from './messages.ja.ts';

/** Findings that a row of the front sheet names; further ones are counted, and stand in full on the other sheets. */
const NAMED = 1;

/** Findings in a few lines; `null` where there is none. */
export function fewFindings(findings: readonly ControlFinding[]): string | null {
  if (findings.length === 0) return null;
  const named = findings.slice(0, NAMED).map(findingText);
  return words.further(named, findings.length - named.length);
}
