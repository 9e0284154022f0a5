import type { ConsentState } from '@fukushi-kit/consent';
import { match } from 'ts-pattern';
import type { MeetingHeld } from '../support/case-event.ts';
import { type Refusal, refusal } from '../support/refusal.ts';
import { meetingFor } from './meeting-for.ts';

/** Why a meeting could not be held as it is recorded, or `null` when it could. */
export function inadmissible(meeting: MeetingHeld, consent: ConsentState): Refusal | null {
  return match(meeting.body)
    .with('case-meeting', () => ofCaseMeeting(meeting) ?? (isShared(meeting) ? ofConsent(consent) : null))
    .with('support-council', () => null)
    .with('support-conference', () => ofConsent(consent) ?? ofAttendance(meeting))
    .exhaustive();
}

function ofCaseMeeting({ items }: MeetingHeld): Refusal | null {
  const index = items.findIndex(({ occasion }) => !meetingFor(occasion, 'given').bodies.includes('case-meeting'));
  return index < 0
    ? null
    : refusal('case-meeting-in-place-of-conference', ['kashiwa-r7:7(2)カ(ｵ)'], 'items', index, 'occasion');
}

/** Whether agencies beside the city and the contractor hear of the case. */
function isShared({ participants }: MeetingHeld): boolean {
  return participants?.some((each) => !['city', 'contractor', 'person'].includes(each)) === true;
}

function ofConsent(consent: ConsentState): Refusal | null {
  const clauses = ['kashiwa-r7:9(2)', 'social-welfare-act:106-6'] as const;
  return match(consent)
    .with('given', () => null)
    .with('refused', 'withdrawn', () => refusal('sharing-without-consent', clauses, 'body'))
    .with('unanswered', () => refusal('consent-not-asked', clauses, 'body'))
    .exhaustive();
}

/** Those who must attend; where nobody recorded the participants, the meeting stands and a remark says so. */
function ofAttendance({ participants }: MeetingHeld): Refusal | null {
  if (participants === null) return null;
  if (!participants.includes('city')) return refusal('city-absent', ['kashiwa-r7:7(2)カ(ｴ)'], 'participants');
  if (!participants.includes('contractor'))
    return refusal('contractor-absent', ['kashiwa-r7:7(2)カ(ｴ)'], 'participants');
  return null;
}
