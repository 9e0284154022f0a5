import type { ClauseId } from '@fukushi-kit/clause';
import type { Plan, UpdateFacts } from '@fukushi-kit/schema';
import { hazardProposal } from './hazard-proposal.ts';
import { methodProposal } from './method-proposal.ts';
import type { Proposal } from './proposal.ts';

/**
 * What a comparison of two plans proposes for each fact of an update.
 *
 * @clause chigasaki-r7:8(4)ア(ア)
 */
export type UpdateProposals = { readonly [Name in keyof UpdateFacts]: Proposal };

/**
 * Compares a finished plan with its successor and proposes the facts of an update (更新の事由). A proposal is never a
 * decision: `true` says that something differs, `null` that a person has to look, `false` that nothing recorded
 * differs. Whether findings changed substantially and whether the method changed fundamentally are rulings, so only a
 * person turns a proposal into a fact.
 *
 * @clause chigasaki-r7:8(4)ア(ア)①(a)
 * @clause chigasaki-r7:8(4)ア(ア)①(b)
 * @clause chigasaki-r7:8(4)ア(ア)②
 *
 * @example
 * const blank = {
 *   schemaVersion: '1', controlNumber: null, kind: null, version: null, madeOn: null, visit: null, consentToMaking: null,
 *   person: { name: null, reading: null, birthDate: null, sex: null, address: null, contact: null },
 *   certification: null, disability: null, household: null, emergencyContacts: null, reasons: null, considerations: null,
 *   medical: null, home: null, risks: null, timing: null, destinations: null, route: null, supporters: null,
 *   findings: null, careManager: null,
 * };
 * const flood = { hazard: 'flood', exposure: 'inside', degree: '0.5m未満', asOf: null, source: null };
 * const before = { ...blank, risks: [flood] };
 * const after = { ...blank, risks: [{ ...flood, degree: '0.5m以上3m未満' }] };
 * comparePlans(before, after).hazardKindOrDegreeChanged.proposed // => true
 * comparePlans(before, after).hazardKindOrDegreeChanged.differences // => [['risks', 0, 'degree']]
 * comparePlans(before, after).findingsChangedSubstantially.proposed // => null
 */
export function comparePlans(before: Plan, after: Plan): UpdateProposals {
  return {
    hazardKindOrDegreeChanged: hazardProposal(before, after),
    findingsChangedSubstantially: findingsProposal(before, after),
    evacuationMethodChangedFundamentally: methodProposal(before, after),
  };
}

function findingsProposal(before: Plan, after: Plan): Proposal {
  const clauses: ClauseId[] = ['chigasaki-r7:8(4)ア(ア)①(b)'];
  const [old, fresh] = [before.findings?.text ?? null, after.findings?.text ?? null];
  const differences = old === fresh ? [] : [['findings', 'text']];
  if (old === null || fresh === null) return { proposed: null, differences, clauses };
  return { proposed: old !== fresh, differences, clauses };
}
