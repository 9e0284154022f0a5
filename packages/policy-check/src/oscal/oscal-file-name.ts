import type { CatalogueId } from '../control/catalogue.ts';

/** The kinds of documents, by the names of OSCAL's models. */
export type OscalKind = 'catalog' | 'profile' | 'assessment-plan' | 'assessment-results' | 'poam';

/** The name of the file of a document, by which the others refer to it. */
export function oscalFileName(catalogue: CatalogueId, kind: OscalKind): string {
  return `${catalogue}-${kind}.json`;
}
