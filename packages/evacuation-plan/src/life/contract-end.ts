import type { Need } from '@fukushi-kit/rule';
import { match } from 'ts-pattern';
import { type Copy, isAtHand } from './copy.ts';
import type { Custody } from './custody.ts';
import { type LifeReadings, lifeDoubts } from './life-terms.ts';

const CLAUSES = ['chigasaki-r7:8(3)ア', 'chigasaki-r7:10', 'chigasaki-r7:特記11(1)'] as const;
const RULING: Need = { cause: 'silent', doubt: lifeDoubts.contractorCopy, clauses: CLAUSES };

/** What the end of the contract asks of the contractor's duplicates: kept or returned as the city rules. */
export function atContractEnd(
  copies: readonly Copy[],
  reading: LifeReadings['contractorCopy'],
): Pick<Custody, 'findings' | 'needs' | 'restsOn'> {
  const held = copies.filter(isAtHand);
  if (held.length === 0) return { findings: [], needs: [], restsOn: [] };
  return match(reading)
    .returnType<Pick<Custody, 'findings' | 'needs' | 'restsOn'>>()
    .with('kept', (kept) => ({
      findings: [],
      needs: [],
      restsOn: [{ doubt: lifeDoubts.contractorCopy, reading: kept }],
    }))
    .with('returned', (returned) => ({
      findings: held.map(({ event }) => ({
        code: 'contractor-copy-not-returned',
        path: [event],
        severity: 'error',
        clauses: CLAUSES,
      })),
      needs: [],
      restsOn: [{ doubt: lifeDoubts.contractorCopy, reading: returned }],
    }))
    .with(null, () => ({
      findings: held.map(({ event }) => ({
        code: 'contractor-copy-needs-ruling',
        path: [event],
        severity: 'warning',
        clauses: CLAUSES,
        detail: { doubt: lifeDoubts.contractorCopy },
      })),
      needs: [RULING],
      restsOn: [],
    }))
    .exhaustive();
}
