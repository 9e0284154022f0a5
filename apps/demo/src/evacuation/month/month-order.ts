import type { YearMonth } from '@fukushi-kit/calendar';
import type { Month } from '@fukushi-kit/schema';
import type { Stored } from '../../record/record.ts';

/**
 * The order of a month: as it was recorded, or, before anybody did, with the contractor and the planners of the month
 * before it. Sums that nobody entered stay unknown.
 */
export function monthOrder(profile: string, month: YearMonth, kept: readonly Stored<'month'>[]): Month {
  const own = kept.find(({ id }) => id === month);
  if (own !== undefined) return own.body;
  const before = kept.filter(({ id }) => id < month).at(-1)?.body;
  return {
    schemaVersion: '1',
    profile,
    month,
    reportMadeOn: null,
    reportNumber: null,
    contractor: before?.contractor ?? {
      name: null,
      address: null,
      representative: null,
      office: null,
      contactPerson: null,
      phone: null,
    },
    planners: before?.planners ?? [],
    untilLastMonth: null,
  };
}
