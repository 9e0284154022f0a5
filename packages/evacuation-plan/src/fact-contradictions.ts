import type { EligibilityFacts } from '@fukushi-kit/schema';
import type { ContradictionCode, PlanFinding } from './finding-code.ts';

/** Facts that exclude each other. */
export function factContradictions(facts: EligibilityFacts): PlanFinding<ContradictionCode>[] {
  const found: PlanFinding<ContradictionCode>[] = [];
  if (facts.livesAtHome === true && facts.inFacility === true)
    found.push({
      code: 'at-home-and-in-facility',
      path: ['facts', 'inFacility'],
      severity: 'error',
      clauses: ['chigasaki-r7:6'],
    });
  if (facts.livesAtHome === true && facts.longTermHospitalized === true)
    found.push({
      code: 'at-home-and-long-term-hospital',
      path: ['facts', 'longTermHospitalized'],
      severity: 'error',
      clauses: ['chigasaki-r7:6'],
    });
  if (facts.equivalentAgreed === true && facts.proposedAsEquivalent === false)
    found.push({
      code: 'agreed-but-not-proposed',
      path: ['facts', 'equivalentAgreed'],
      severity: 'error',
      clauses: ['chigasaki-r7:6(3)'],
    });
  return found;
}
