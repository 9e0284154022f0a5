import type { CatalogueId, PolicyReport } from '@fukushi-kit/policy-check';

/** Throws a `RangeError` for a report on other controls than a sheet has rows for. */
export function expectCatalogue({ catalogue }: PolicyReport, expected: CatalogueId): void {
  if (catalogue !== expected) throw new RangeError(`report must be one on ${expected}, got ${catalogue}`);
}
