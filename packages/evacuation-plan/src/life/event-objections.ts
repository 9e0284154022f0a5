import type { LifeEvent } from '@fukushi-kit/schema';
import { fileObjections } from './file-objections.ts';
import { type Objection, refusal, remark } from './life-finding.ts';
import type { LifeState } from './life-state.ts';
import type { LifeTerms } from './life-terms.ts';
import { isVersionEvent, moveRow } from './move-table.ts';
import { versionObjections } from './version-objections.ts';

/** Everything that stands against an event, all at once; an error refuses it. */
export function eventObjections(event: LifeEvent, state: LifeState, terms: LifeTerms): Objection[] {
  return [
    ...ofAnyEvent(event, state),
    ...(isVersionEvent(event) ? versionObjections(event, state, terms) : fileObjections(event, state)),
  ];
}

function ofAnyEvent({ kind, on, by }: LifeEvent, { lastDay }: LifeState): Objection[] {
  const { by: parties, clauses } = moveRow(kind);
  const found: Objection[] = [];
  if (lastDay !== null && on < lastDay) found.push(refusal('day-out-of-order', 'on', clauses));
  if (!parties.includes(by.party)) found.push(refusal('not-for-this-party', 'by', clauses, { party: by.party }));
  if (by.office === null && by.name === null) found.push(remark('who-not-recorded', 'by', clauses));
  return found;
}
