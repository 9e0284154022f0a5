import type { PlainDate } from '@fukushi-kit/calendar';
import type { DoubtId } from '@fukushi-kit/clause';
import type { Need } from '@fukushi-kit/rule';
import type { LifeEvent } from '@fukushi-kit/schema';
import { atContractEnd } from './contract-end.ts';
import type { Copy } from './copy.ts';
import { copyFindings, supersededCopies } from './copy-findings.ts';
import type { LifeFinding } from './life-finding.ts';
import { type LifeState, nothingYet } from './life-state.ts';
import { type LifeTerms, lifeDoubts } from './life-terms.ts';
import { lifeOf } from './plan-state.ts';

/**
 * Who holds which copy of a plan on a day, what is missing, which rulings it waits for, and the readings it rests on.
 *
 * @clause chigasaki-r7:8(3)ア
 * @clause chigasaki-r7:10
 */
export interface Custody {
  readonly copies: readonly Copy[];
  /** Each path leads to the event in the log that brought the copy where it is. */
  readonly findings: readonly LifeFinding[];
  readonly needs: readonly Need[];
  readonly restsOn: readonly { readonly doubt: DoubtId; readonly reading: string }[];
}

/**
 * Who holds the original (正本), the duplicates (副本) and the copy of the visit at the end of the day `at`: the original
 * goes to the city, one duplicate stays with the care plan (ケアプラン), one is the person's. After a correction both
 * duplicates are to be replaced; the provisional copy (仮の写し) of the visit gives way to the duplicate. What becomes of
 * the contractor's duplicate after `contractEndedOn` is open until the city rules; `null` while the contract lasts.
 *
 * @throws {RangeError} if an event has no real day; read a log from outside with `parseLifeLog`.
 * @clause chigasaki-r7:8(2)カ
 * @clause chigasaki-r7:8(3)ア
 * @clause chigasaki-r7:9(3)
 * @clause chigasaki-r7:10
 * @clause chigasaki-r7:特記11(1)
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * const terms = {
 *   period: { from: '2025-05-01', to: '2026-03-10' },
 *   updateRules: [],
 *   readings: { copyAtVisit: 'provisional', contractorCopy: null },
 * };
 * const by = { party: 'contractor', office: '茅ヶ崎市地域包括支援センター見本', name: null };
 * const event = { schemaVersion: '1', on: '2025-06-03', by, version: 1 };
 * const log = [
 *   { ...event, kind: 'begun', supersedes: null },
 *   { ...event, kind: 'visited', place: 'home' },
 *   { ...event, kind: 'drafted' },
 *   { ...event, kind: 'provisional-copy-given' },
 *   { ...event, kind: 'completed', on: '2025-06-05', omissions: 0 },
 *   { ...event, kind: 'original-made', on: '2025-06-05', duplicates: 2 },
 * ];
 * const at = plainDate('2025-06-05');
 * const { copies, findings } = custody(log, terms, { at, contractEndedOn: null });
 * copies.map(({ kind, holder }) => `${kind}: ${holder}`)
 * // => ['provisional: person', 'original: contractor', 'contractor-duplicate: contractor', 'person-duplicate: contractor']
 * findings.map(({ code }) => code) // => ['duplicate-not-with-care-plan', 'duplicate-not-with-person']
 */
export function custody(
  events: readonly LifeEvent[],
  terms: LifeTerms,
  { at, contractEndedOn }: { readonly at: PlainDate; readonly contractEndedOn: PlainDate | null },
): Custody {
  const state = lifeOf(events, terms).states.findLast(({ lastDay }) => lastDay !== null && lastDay <= at) ?? nothingYet;
  const isOver = contractEndedOn !== null && contractEndedOn < at;
  const end = isOver ? atContractEnd(state.copies, terms.readings.contractorCopy) : null;
  return {
    copies: state.copies,
    findings: [...copyFindings(state, terms.readings), ...(end?.findings ?? [])],
    needs: end?.needs ?? [],
    restsOn: [...readingAtVisit(state, terms), ...readingOfUpdate(state, terms), ...(end?.restsOn ?? [])],
  };
}

function readingAtVisit({ versions }: LifeState, { readings: { copyAtVisit } }: LifeTerms): Custody['restsOn'] {
  const isDrafted = versions.some(({ marks }) => marks.drafted !== undefined);
  return copyAtVisit === null || !isDrafted ? [] : [{ doubt: lifeDoubts.copyAtVisit, reading: copyAtVisit }];
}

/** How the copies of a version before are read, where there are any with the person. */
function readingOfUpdate(
  state: LifeState,
  { readings: { supersededCopies: reading = null } }: LifeTerms,
): Custody['restsOn'] {
  const isAsked = reading !== null && supersededCopies(state).length > 0;
  return isAsked ? [{ doubt: lifeDoubts.supersededCopies, reading }] : [];
}
