import type { LifeEvent } from '@fukushi-kit/schema';
import { applyEvent } from './apply-event.ts';
import { eventObjections } from './event-objections.ts';
import type { LifeFinding } from './life-finding.ts';
import { type LifeState, nothingYet } from './life-state.ts';
import type { LifeTerms } from './life-terms.ts';

/**
 * Where a plan stands after its events, and everything that stands against them.
 *
 * @clause none a shape of this project, not of a source
 */
export interface PlanLife {
  readonly state: LifeState;
  readonly findings: readonly LifeFinding[];
}

/**
 * Where the plan of one person stands after its events, which are read in the order in which they happened. An event
 * with an error is refused: it is left out, and every finding against it is told, with a path into the log. Warnings and
 * notices refuse nothing. A change of provider that has no handover and no exception yet is a warning.
 *
 * @throws {RangeError} if an event has no real day; read a log from outside with `parseLifeLog`.
 * @clause chigasaki-r7:4
 * @clause chigasaki-r7:7
 * @clause chigasaki-r7:8(3)ア
 * @clause chigasaki-r7:8(4)ア
 * @clause chigasaki-r7:8(4)イ
 * @clause chigasaki-r7:8(5)
 * @clause chigasaki-r7:9(2)イ
 * @clause chigasaki-r7:9(3)
 * @clause chigasaki-r7:9(4)
 *
 * @example
 * const terms = {
 *   period: { from: '2025-05-01', to: '2026-03-10' },
 *   updateRules: [],
 *   readings: { copyAtVisit: 'provisional', contractorCopy: null },
 * };
 * const by = { party: 'contractor', office: '茅ヶ崎市地域包括支援センター見本', name: null };
 * const begun = { schemaVersion: '1', kind: 'begun', on: '2026-03-09', by, version: 1, supersedes: null };
 * const visited = { schemaVersion: '1', kind: 'visited', on: '2026-03-10', by, version: 1, place: 'home' };
 * const drafted = { schemaVersion: '1', kind: 'drafted', on: '2026-03-11', by, version: 1 };
 * const { state, findings } = planState([begun, visited, drafted], terms);
 * state.versions[0].stage // => 'visited'
 * findings // => [{ code: 'work-after-period', path: [2, 'on'], severity: 'error', clauses: ['chigasaki-r7:4'] }]
 */
export function planState(events: readonly LifeEvent[], terms: LifeTerms): PlanLife {
  const { states, findings } = lifeOf(events, terms);
  const state = states.at(-1) ?? nothingYet;
  return { state, findings: [...findings, ...openHandovers(state)] };
}

/** The state after each accepted event, and every finding. */
export function lifeOf(
  events: readonly LifeEvent[],
  terms: LifeTerms,
): { readonly states: readonly LifeState[]; readonly findings: readonly LifeFinding[] } {
  const states: LifeState[] = [];
  const findings: LifeFinding[] = [];
  for (const [index, event] of events.entries()) {
    const state = states.at(-1) ?? nothingYet;
    const objections = eventObjections(event, state, terms);
    findings.push(...objections.map(({ at, ...objection }) => ({ ...objection, path: [index, at] })));
    if (!objections.some(({ severity }) => severity === 'error')) states.push(applyEvent(state, event, index));
  }
  return { states, findings };
}

function openHandovers({ handovers }: LifeState): LifeFinding[] {
  return handovers
    .filter(({ status }) => status === 'due')
    .map(({ changed }) => ({
      code: 'handover-not-recorded',
      path: [changed.event],
      severity: 'warning',
      clauses: ['chigasaki-r7:8(5)'],
    }));
}
