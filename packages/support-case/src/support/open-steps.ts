import type { ClauseId } from '@fukushi-kit/clause';
import { match } from 'ts-pattern';
import { intakeWay } from '../reception/intake-way.ts';
import type { Programme } from './case-event.ts';
import type { CaseState } from './case-state.ts';
import { needsDecision, type Track } from './track.ts';

/**
 * What a case waits for, and in which programme; `null` where it is the case as a whole.
 *
 * @clause kashiwa-r7:7(2)ウ kashiwa-r7:7(2)エ kashiwa-r7:7(2)カ(ｱ) kashiwa-r7:7(2)カ(ｵ)
 */
export interface OpenStep {
  readonly programme: Programme | null;
  readonly waitsFor:
    | 'answer-on-sharing'
    | 'assessment'
    | 'plan'
    | 'conference-on-plan'
    | 'council-on-plan'
    | 'whether-city-decides'
    | 'city-decision'
    | 're-plan';
  readonly clauses: readonly ClauseId[];
}

/** What a case in a state waits for, in the order in which it is done. */
export function openSteps(state: CaseState): readonly OpenStep[] {
  const programmes = Object.entries(state.tracks) as [Programme, Track][];
  return [...ofIntake(state), ...programmes.flatMap(([programme, track]) => ofTrack(programme, track, state))];
}

function ofIntake({ intake, consent, tracks }: CaseState): readonly OpenStep[] {
  const ask: readonly OpenStep[] =
    consent === 'unanswered'
      ? [{ programme: null, waitsFor: 'answer-on-sharing', clauses: ['kashiwa-r7:7(2)イ', 'kashiwa-r7:9(2)'] }]
      : [];
  const isUntouched = Object.values(tracks).every(({ status, draft }) => status === 'not-started' && draft === null);
  return match(intake)
    .returnType<readonly OpenStep[]>()
    .with('none', () => [])
    .with('received', () => [...ask, { programme: null, waitsFor: 'assessment', clauses: ['kashiwa-r7:7(2)ウ'] }])
    .with('assessed', () =>
      isUntouched ? [...ask, { programme: null, waitsFor: 'plan', clauses: ['kashiwa-r7:7(2)ウ'] }] : ask,
    )
    .exhaustive();
}

function ofTrack(programme: Programme, { status, draft }: Track, { consent }: CaseState): readonly OpenStep[] {
  if (draft === null)
    return status === 'reopened'
      ? [{ programme, waitsFor: 're-plan', clauses: ['kashiwa-r7:7(2)オ', 'kashiwa-r7:7(2)エ'] }]
      : [];
  const isCouncil = intakeWay(consent).deliberatesIn === 'support-council';
  const meeting: OpenStep = isCouncil
    ? { programme, waitsFor: 'council-on-plan', clauses: ['kashiwa-r7:7(2)カ(ｵ)', 'social-welfare-act:106-6'] }
    : { programme, waitsFor: 'conference-on-plan', clauses: ['kashiwa-r7:7(2)カ(ｵ)'] };
  const decision = match(needsDecision(draft.plan))
    .returnType<readonly OpenStep[]>()
    .with(false, () => [])
    .with(true, () => [{ programme, waitsFor: 'city-decision', clauses: ['kashiwa-r7:7(2)カ(ｱ)'] }])
    .with(null, () => [{ programme, waitsFor: 'whether-city-decides', clauses: ['kashiwa-r7:7(2)カ(ｱ)'] }])
    .exhaustive();
  return [...(draft.isDeliberated ? [] : [meeting]), ...(draft.isUseApproved ? [] : decision)];
}
