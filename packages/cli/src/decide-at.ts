import { type Decision, decide, type Facts, type Rule } from '@fukushi-kit/rule';

const outOfForce: Decision = { outcome: 'out-of-force', because: [], restsOn: [], needs: [] };

/** The decision of the version in force on a day, out of several that follow each other. */
export function decideAt(versions: readonly Rule[], at: string, facts: Facts): Decision {
  for (const version of versions) {
    const decision = decide(version, at, facts);
    if (decision.outcome !== 'out-of-force') return decision;
  }
  return outOfForce;
}
