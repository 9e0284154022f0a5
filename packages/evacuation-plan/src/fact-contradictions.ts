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
  if (isWithAndWithoutHandbook(facts))
    found.push({ code: 'handbook-and-no-handbook', path: ['facts', 'intellectualGradeMaruA'], severity: 'error' });
  return found;
}

/** The two ways of naming the degrees of the intellectual disability handbook (療育手帳) both say whether there is one. */
function isWithAndWithoutHandbook({ intellectualGradeA1ToB2, intellectualGradeMaruA }: EligibilityFacts): boolean {
  const one = intellectualGradeA1ToB2 ?? null;
  const other = intellectualGradeMaruA ?? null;
  return one !== null && other !== null && (one === 'none') !== (other === 'none');
}
