import type { PlainDate } from '@fukushi-kit/calendar';
import type { LifeEvent } from '@fukushi-kit/schema';

const CHANGES: readonly (string | null)[] = ['died', 'moved-away', 'entered-facility'];

/**
 * Whether the log of a plan tells that the person died, moved or was admitted (死亡・転出・入所) before the city received
 * the plan: `true`, or `null`. A log that is silent says nothing, and is never taken for "no"; so is one that tells of
 * another end, or of one on the very day of the receipt. `receivedOn` is `null` while the plan is not received.
 *
 * @clause chigasaki-r7:12
 * @clause chigasaki-r7:6
 *
 * @example
 * const by = { party: 'contractor', office: '茅ヶ崎市地域包括支援センター見本', name: null };
 * const died = { schemaVersion: '1', kind: 'ended', on: '2026-01-14', by, reason: 'died' };
 * changedBeforeReceipt([died], '2026-01-20') // => true
 * changedBeforeReceipt([died], '2026-01-10') // => null
 * changedBeforeReceipt([], '2026-01-20') // => null
 */
export function changedBeforeReceipt(events: readonly LifeEvent[], receivedOn: PlainDate | null): true | null {
  const isTold = events.some(
    (event) =>
      event.kind === 'ended' && CHANGES.includes(event.reason) && (receivedOn === null || event.on < receivedOn),
  );
  return isTold ? true : null;
}
