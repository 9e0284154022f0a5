/** The eligibility of clause 6 written as a plain function: the yardstick of the rule's speed. */
export function eligibilityByHand(facts) {
  const excluded = or(not(facts.livesInCity), not(facts.livesAtHome), facts.longTermHospitalized, facts.inFacility);
  if (excluded === true) return false;
  const level = facts.careLevel;
  const heavy = level === null ? null : level === 'care-4' || level === 'care-5';
  const lighter = level === null ? null : !heavy && level !== 'none' && level !== 'program-target';
  const moving = and(lighter, or(facts.needsProfessionalToMove, facts.needsCareVehicle, false, false));
  const branch = or(heavy, moving, and(facts.proposedAsEquivalent, facts.equivalentAgreed), false);
  return and(not(excluded), branch);
}

function not(truth) {
  return truth === null ? null : !truth;
}

function and(a, b) {
  if (a === false || b === false) return false;
  return a === null || b === null ? null : true;
}

function or(a, b, c, d) {
  if (a === true || b === true || c === true || d === true) return true;
  return a === null || b === null || c === null || d === null ? null : false;
}
