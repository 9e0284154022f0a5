import type { PlainDate } from '@fukushi-kit/calendar';
import type { WaiverBook, WaiverRow } from '@fukushi-kit/schema';
import { isControlId } from '../catalogue/catalogues.ts';
import type { Control } from '../control/control.ts';
import type { PolicyFinding, WaiverFindingCode } from '../finding-code.ts';
import type { ControlFinding } from './control-finding.ts';
import type { ControlResult } from './control-result.ts';

/** Why a waiver has no effect on a day, whatever it is for; `null` where it has. */
function lapse({ approvedBy, document, from, until }: WaiverRow, asOf: PlainDate): WaiverFindingCode | null {
  if (approvedBy === null) return 'waiver-without-approver';
  if (document === null) return 'waiver-without-document';
  if (asOf < from) return 'waiver-not-yet-in-force';
  return until < asOf ? 'waiver-expired' : null;
}

/**
 * The waivers (例外措置) that cover every breach of a control that was found nonconforming; none where one breach is left
 * over. A waiver is for the findings that it names and for no others.
 */
export function waiversFor(
  book: WaiverBook | undefined,
  { id, sharesWith }: Control,
  findings: readonly ControlFinding[],
  asOf: PlainDate,
): readonly string[] {
  const inForce = (book?.rows ?? []).filter(
    (row) => (row.control === id || row.control === sharesWith) && lapse(row, asOf) === null,
  );
  const breaches = findings.filter(({ severity }) => severity === 'error').map(({ key }) => key);
  const isCovered = breaches.every((key) => inForce.some((row) => row.findings.includes(key)));
  if (breaches.length === 0 || !isCovered) return [];
  return inForce.filter((row) => row.findings.some((key) => breaches.includes(key))).map(({ number }) => number);
}

/** What stands against each waiver, so that none is passed over in silence. */
export function waiverFindings(
  book: WaiverBook | undefined,
  results: readonly ControlResult[],
  asOf: PlainDate,
): readonly PolicyFinding<WaiverFindingCode>[] {
  return (book?.rows ?? []).flatMap((row, index) => {
    const code = faultOf(row, results, asOf);
    return code === null ? [] : [{ code, path: ['waivers', index], severity: 'warning', clauses: [] }];
  });
}

function faultOf(row: WaiverRow, results: readonly ControlResult[], asOf: PlainDate): WaiverFindingCode | null {
  if (!isControlId(row.control)) return 'waiver-of-unknown-control';
  const result = results.find(({ control }) => control === row.control);
  if (result === undefined) return null;
  const fault = lapse(row, asOf);
  if (fault !== null) return fault;
  if (result.verdict !== 'nonconforming') return 'waiver-of-nothing';
  const isOfThese = result.findings.some(({ key, severity }) => severity === 'error' && row.findings.includes(key));
  return isOfThese ? null : 'waiver-of-other-findings';
}
