import type { LifeEvent } from '@fukushi-kit/schema';
import { match, P } from 'ts-pattern';
import { copiesAfter } from './copies-after.ts';
import { type Handover, type LifeState, type Mark, newestMadeOf, type PlanVersion } from './life-state.ts';
import { type FileEvent, isVersionEvent, type VersionEvent, versionMoves } from './move-table.ts';

/** The state after an event that nothing refuses; `index` is its place in the log. */
export function applyEvent(state: LifeState, event: LifeEvent, index: number): LifeState {
  const mark: Mark = { on: event.on, event: index };
  const moved = isVersionEvent(event) ? versionMoved(state, event, mark) : fileMoved(state, event, mark);
  return { ...moved, copies: copiesAfter(moved, event, index), lastDay: event.on };
}

function versionMoved(state: LifeState, event: VersionEvent, mark: Mark): LifeState {
  const versions = state.versions.map((one) => (one.version === event.version ? marked(one, event, mark) : one));
  return { ...state, versions };
}

function marked(version: PlanVersion, event: VersionEvent, mark: Mark): PlanVersion {
  const { to } = versionMoves[event.kind];
  return {
    ...version,
    stage: to === 'same' ? version.stage : to,
    edition: version.edition + (event.kind === 'resubmitted' ? 1 : 0),
    marks: { ...version.marks, [event.kind]: mark },
    minorChanges: event.kind === 'minor-change' ? [...version.minorChanges, mark] : version.minorChanges,
    consultation: event.kind === 'consulted' ? { result: event.result } : version.consultation,
  };
}

function fileMoved(state: LifeState, event: FileEvent, mark: Mark): LifeState {
  return match(event)
    .returnType<LifeState>()
    .with({ kind: P.union('begun', 'brought-in') }, (opening) => ({
      ...state,
      versions: [...state.versions, opened(opening, mark)],
    }))
    .with({ kind: 'provider-changed' }, () => ({ ...state, handovers: [...state.handovers, changed(state, mark)] }))
    .with({ kind: 'handed-over' }, () => settled(state, 'handed-over'))
    .with({ kind: 'not-handed-over' }, () => settled(state, 'excepted'))
    .with({ kind: 'ended' }, () => ({ ...state, ended: mark }))
    .with({ kind: 'copies-taken-back' }, () => state)
    .exhaustive();
}

function opened(event: Extract<FileEvent, { kind: 'begun' | 'brought-in' }>, mark: Mark): PlanVersion {
  return {
    version: event.version,
    supersedes: event.kind === 'begun' ? event.supersedes : null,
    stage: event.kind,
    edition: 0,
    marks: { [event.kind]: mark },
    minorChanges: [],
    consultation: null,
  };
}

function changed(state: LifeState, mark: Mark): Handover {
  return { changed: mark, status: newestMadeOf(state) === undefined ? 'nothing-to-hand-over' : 'due' };
}

function settled(state: LifeState, status: 'handed-over' | 'excepted'): LifeState {
  const last = state.handovers.length - 1;
  return { ...state, handovers: state.handovers.map((one, index) => (index === last ? { ...one, status } : one)) };
}
