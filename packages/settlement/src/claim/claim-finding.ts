import type { ClauseId } from '@fukushi-kit/clause';
import type { Finding, Severity } from '@fukushi-kit/schema';
import type { ClaimFindingCode } from '../finding-code.ts';

const WEIGHTS: Readonly<Record<ClaimFindingCode, readonly [severity: Severity, ...clauses: readonly ClauseId[]]>> = {
  'claim-not-form-1': ['notice', 'chigasaki-r7:12'],
  'claim-not-received': ['warning', 'chigasaki-r7:12', 'chigasaki-r7:9(4)'],
  'claim-original-twice': ['error', 'chigasaki-r7:12'],
  'claim-update-not-paid': ['notice', 'chigasaki-r7:12', 'chigasaki-r7:8(4)イ'],
  'claim-provision-refused': ['notice', 'chigasaki-r7:12', 'chigasaki-r7:8(2)オ'],
  'claim-received-after-period': ['notice', 'chigasaki-r7:12', 'chigasaki-r7:4'],
  'claim-changed-before-receipt': ['notice', 'chigasaki-r7:12', 'chigasaki-r7:6'],
  'claim-price-negative': ['error', 'chigasaki-r7:12'],
};

/** The finding of a code at a place of a claim, with its weight and clauses. */
export function claimFinding(code: ClaimFindingCode, path: readonly PropertyKey[]): Finding<ClaimFindingCode> {
  const [severity, ...clauses] = WEIGHTS[code];
  return { code, path, severity, clauses };
}
