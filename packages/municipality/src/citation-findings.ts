import { isClauseId } from '@fukushi-kit/clause';
import type { MunicipalityProfile } from '@fukushi-kit/schema';
import { citedPlaces } from './cited-places.ts';
import { type OwnFinding, ownFinding } from './own-finding.ts';

/** What stands against the citations of a profile: unknown clauses, and public pages that it cites but does not list. */
export function citationFindings(profile: MunicipalityProfile): readonly OwnFinding[] {
  const places = citedPlaces(profile);
  const listed = profile.sources.map(({ url }) => url);
  return [
    ...places.flatMap(({ path, citation, page }) => {
      if (page !== null) return listed.includes(page) ? [] : [ownFinding('unlisted-page', path)];
      return path.at(-1) === 'clause' && !isClauseId(citation) ? [ownFinding('unknown-clause', path)] : [];
    }),
    ...listed.flatMap((url, index) =>
      listed.indexOf(url) < index ? [ownFinding('id-twice', ['sources', index, 'url'])] : [],
    ),
  ];
}
