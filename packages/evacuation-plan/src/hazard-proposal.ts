import type { HazardRisk, Plan } from '@fukushi-kit/schema';
import type { Proposal } from './proposal.ts';

type Path = readonly PropertyKey[];

/**
 * Condition ①(a): kinds that came or went, or another degree, propose a change. Moving house alone does not change a
 * risk, but asks whether the risks were looked up at the new address.
 */
export function hazardProposal(before: Plan, after: Plan): Proposal {
  const clauses = ['chigasaki-r7:8(4)ア(ア)①(a)'] as const;
  const moved = (before.person.address?.text ?? null) !== (after.person.address?.text ?? null);
  const address: Path[] = moved ? [['person', 'address', 'text']] : [];
  if (before.risks === null || after.risks === null) {
    const lists: Path[] = before.risks === after.risks ? [] : [['risks']];
    return { proposed: null, differences: [...address, ...lists], clauses };
  }
  const { certain, doubtful } = riskDifferences(before.risks, after.risks);
  const differences = [...address, ...certain, ...doubtful];
  const proposed = certain.length > 0 ? true : moved || doubtful.length > 0 ? null : false;
  return { proposed, differences, clauses };
}

function riskDifferences(
  before: readonly HazardRisk[],
  after: readonly HazardRisk[],
): { certain: Path[]; doubtful: Path[] } {
  const old = new Map(before.map((risk) => [risk.hazard, risk]));
  const isGone = before.some(({ hazard }) => !after.some((risk) => risk.hazard === hazard));
  const certain: Path[] = isGone ? [['risks']] : [];
  const doubtful: Path[] = [];
  for (const [index, risk] of after.entries()) {
    const was = old.get(risk.hazard);
    if (was === undefined) certain.push(['risks', index, 'hazard']);
    else
      for (const field of ['exposure', 'degree'] as const)
        if (was[field] !== risk[field])
          (was[field] === null || risk[field] === null ? doubtful : certain).push(['risks', index, field]);
  }
  return { certain, doubtful };
}
