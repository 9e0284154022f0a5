import { isWebCitation } from '@fukushi-kit/clause';
import type { MunicipalityProfile } from '@fukushi-kit/schema';

/**
 * A place that a profile cites, and where it does so.
 *
 * @clause none a shape of this project, not of a source
 */
export interface CitedPlace {
  readonly path: readonly PropertyKey[];
  readonly citation: string;
  /** The address of the page without the place in it, where a public page is cited. */
  readonly page: string | null;
}

/**
 * Every place that a profile cites, in the order of the file: a value by its `clause`, a condition by the `id` of its
 * clauses.
 *
 * @clause none each value carries its own clause
 *
 * @example
 * citedPlaces(profile('ise-r5')).find(({ path }) => path[0] === 'dueRules')?.citation.split('#')[1] // => '第3条'
 * citedPlaces(profile('kashiwa-r7'))[0] // => { path: ['performancePeriod', 'clause'], citation: 'kashiwa-r7:2', page: null }
 */
export function citedPlaces(profile: MunicipalityProfile): readonly CitedPlace[] {
  return placesIn(profile, []);
}

function placesIn(value: unknown, path: readonly PropertyKey[]): readonly CitedPlace[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => placesIn(each, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  const isClause = Reflect.get(value, 'op') === 'clause';
  return Object.entries(value).flatMap(([key, inner]) => {
    const isCitation = key === 'clause' || (isClause && key === 'id');
    return isCitation && typeof inner === 'string' ? [place(inner, [...path, key])] : placesIn(inner, [...path, key]);
  });
}

function place(citation: string, path: readonly PropertyKey[]): CitedPlace {
  return { path, citation, page: isWebCitation(citation) ? (citation.split('#')[0] ?? citation) : null };
}
