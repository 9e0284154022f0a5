import type { CentreLog } from '@fukushi-kit/schema';
import { match } from 'ts-pattern';
import type { SupportFinding } from '../finding-code.ts';

/**
 * One consultation (相談) as the centre's log has it; its channel (経路) is one of five: visit, outreach visit, phone,
 * e-mail, chat.
 *
 * @clause kashiwa-r7:7(1)
 */
export type Consultation = CentreLog['consultations'][number];

type ConsultationFinding = SupportFinding<
  | 'urgency-not-judged'
  | 'urgent-chat-not-handed-over'
  | 'handed-over-to-no-person'
  | 'handed-over-before-received'
  | 'handover-person-not-recorded'
  | 'network-use-not-recorded'
>;

/**
 * Chats that look urgent and that no person took over by a visit, a call or an e-mail, chats whose urgency nobody judged,
 * and referrals of which it is not recorded whether they went through the network of agencies (かしまるネット). Chats only
 * are handed over: on every other channel a person answers already.
 *
 * @clause kashiwa-r7:7(1)
 *
 * @example
 * const chat = { number: 'Q-1', on: '2025-06-03', time: '23:40', channel: 'chat', attribute: null, standing: 'new', isUrgent: true, handover: null, referrals: [] }
 * consultationFindings([chat]).map(({ code }) => code) // => ['urgent-chat-not-handed-over']
 * consultationFindings([{ ...chat, handover: { on: '2025-06-04', channel: 'phone', to: 'S-01' } }]) // => []
 * consultationFindings([{ ...chat, isUrgent: null }]).map(({ code }) => code) // => ['urgency-not-judged']
 */
export function consultationFindings(consultations: readonly Consultation[]): readonly ConsultationFinding[] {
  return consultations.flatMap((consultation, index) => {
    const path = ['consultations', index];
    return [...ofUrgency(consultation, path), ...ofReferrals(consultation, path)];
  });
}

function ofUrgency(consultation: Consultation, path: readonly PropertyKey[]): readonly ConsultationFinding[] {
  if (consultation.channel !== 'chat') return [];
  return match(consultation.isUrgent)
    .returnType<readonly ConsultationFinding[]>()
    .with(true, () => ofHandover(consultation, [...path, 'handover']))
    .with(false, () => [])
    .with(null, () => [finding('urgency-not-judged', 'warning', [...path, 'isUrgent'])])
    .exhaustive();
}

function ofHandover({ on, handover }: Consultation, path: readonly PropertyKey[]): readonly ConsultationFinding[] {
  if (handover === null) return [finding('urgent-chat-not-handed-over', 'error', path)];
  if (handover.channel === 'chat') return [finding('handed-over-to-no-person', 'error', [...path, 'channel'])];
  return [
    ...(handover.on < on ? [finding('handed-over-before-received', 'error', [...path, 'on'])] : []),
    ...(handover.to === null ? [finding('handover-person-not-recorded', 'warning', [...path, 'to'])] : []),
  ];
}

function ofReferrals({ referrals }: Consultation, path: readonly PropertyKey[]): readonly ConsultationFinding[] {
  return referrals.flatMap(({ throughNetwork }, at) =>
    throughNetwork === null
      ? [finding('network-use-not-recorded', 'notice', [...path, 'referrals', at, 'throughNetwork'])]
      : [],
  );
}

function finding(
  code: ConsultationFinding['code'],
  severity: ConsultationFinding['severity'],
  path: readonly PropertyKey[],
): ConsultationFinding {
  return { code, path, severity, clauses: ['kashiwa-r7:7(1)'] };
}

/** Whether a person took an urgent chat over. */
export function isHandedOver({ channel, isUrgent, handover }: Consultation): boolean {
  return channel === 'chat' && isUrgent === true && handover !== null && handover.channel !== 'chat';
}
