import type { CheckCounts } from '@fukushi-kit/schema';

/** Counts that nobody has made yet. */
export const uncounted: CheckCounts = { conforming: null, nonconforming: null, notApplicable: null, unverified: null };
