import { match } from 'ts-pattern';
import type { CaseEvent } from './case-event.ts';
import { closureOutcome } from './closure-rule.ts';
import { type Refusal, refusal } from './refusal.ts';
import type { Track } from './track.ts';

type Closed = Extract<CaseEvent, { readonly kind: 'closed' }>;
type Other = Extract<CaseEvent, { readonly kind: 'suspended' | 'resumed' | 'reopened' }>['kind'];

/** The track after a suspension (中断), a resumption after it, or a reopening (再開) after a closing. */
export function afterTurn(track: Track, kind: Other): Track | Refusal {
  return match(kind)
    .returnType<Track | Refusal>()
    .with('suspended', () => afterSuspension(track))
    .with('resumed', () =>
      track.status === 'suspended'
        ? { ...track, status: 'in-support', deliberatedEndings: [] }
        : refusal('resumption-without-suspension', ['kashiwa-r7:7(2)エ']),
    )
    .with('reopened', () =>
      track.status === 'closed'
        ? { ...track, status: 'reopened', draft: null, deliberatedEndings: [] }
        : refusal('reopening-without-closure', ['kashiwa-r7:7(2)オ']),
    )
    .exhaustive();
}

function afterSuspension(track: Track): Track | Refusal {
  if (track.status !== 'in-support') return refusal('suspension-without-support', ['kashiwa-r7:7(2)カ(ｵ)']);
  return track.deliberatedEndings.includes('suspension')
    ? { ...track, status: 'suspended', draft: null, deliberatedEndings: [] }
    : refusal('suspension-without-conference', ['kashiwa-r7:7(2)カ(ｵ)']);
}

/** The track after a closing (終結): deliberated on, and for the multi-agency programme with conditions and lead agency. */
export function afterClosure(track: Track, closed: Closed): Track | Refusal {
  if (track.status !== 'in-support' && track.status !== 'suspended')
    return refusal('closure-without-support', ['kashiwa-r7:7(2)オ']);
  if (!track.deliberatedEndings.includes('closure'))
    return refusal('closure-without-conference', ['kashiwa-r7:7(2)カ(ｵ)']);
  return (
    (closed.programme === 'multi-agency' ? unfitToClose(track, closed) : null) ?? {
      ...track,
      status: 'closed',
      draft: null,
      deliberatedEndings: [],
      leadAgency: closed.leadAgency,
    }
  );
}

function unfitToClose(track: Track, closed: Closed): Refusal | null {
  const unfit = match(closureOutcome(closed))
    .with('met', () => null)
    .with('unmet', () => refusal('closure-conditions-unmet', ['kashiwa-r7:7(2)オ']))
    .with('open', () => refusal('closure-conditions-open', ['kashiwa-r7:7(2)オ']))
    .exhaustive();
  if (unfit !== null) return unfit;
  if (closed.leadAgency === null) return refusal('closure-without-lead-agency', ['kashiwa-r7:7(2)オ'], 'leadAgency');
  const isOfPlan = track.plan?.agencies.some(({ agency }) => agency === closed.leadAgency) === true;
  return isOfPlan ? null : refusal('lead-agency-not-in-plan', ['kashiwa-r7:7(2)オ'], 'leadAgency');
}
