import { type ClauseId, clause, isWebCitation, source } from '@fukushi-kit/clause';
import type { MunicipalityProfile } from '@fukushi-kit/schema';

/**
 * Whether a clause speaks to the contract of a profile: one of a law or of a public page does, one of a specification
 * (仕様書) only to the city whose specification it is.
 *
 * @clause none which clause speaks to whom, not a source
 *
 * @example
 * import { profile } from '@fukushi-kit/municipality';
 * standsUnder(profile('chigasaki-r7'), 'chigasaki-r7:6') // => true
 * standsUnder(profile('sagamihara-r6'), 'chigasaki-r7:6') // => false
 * standsUnder(profile('sagamihara-r6'), 'basic-act-on-disaster-management:49-14(1)') // => true
 */
export function standsUnder(profile: Pick<MunicipalityProfile, 'source'>, id: ClauseId): boolean {
  if (isWebCitation(id)) return true;
  const of = clause(id).source;
  return source(of).kind === 'law' || of === profile.source;
}

/**
 * Findings as they are told under a profile: with the clauses that speak to its contract, and without those of another
 * city's.
 *
 * @clause none which clause speaks to whom, not a source
 *
 * @example
 * import { profile } from '@fukushi-kit/municipality';
 * const finding = { code: 'not-entered', clauses: ['basic-act-on-disaster-management:49-14(3)', 'chigasaki-r7:8(2)エ'] };
 * citedUnder(profile('sagamihara-r6'), [finding])[0].clauses // => ['basic-act-on-disaster-management:49-14(3)']
 * citedUnder(profile('chigasaki-r7'), [finding]) // => [finding]
 */
export function citedUnder<Found extends { readonly clauses?: readonly ClauseId[] }>(
  profile: Pick<MunicipalityProfile, 'source'>,
  findings: readonly Found[],
): readonly Found[] {
  return findings.map((finding) =>
    finding.clauses === undefined
      ? finding
      : { ...finding, clauses: finding.clauses.filter((id) => standsUnder(profile, id)) },
  );
}
