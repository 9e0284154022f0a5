import type { SupportFinding } from '../finding-code.ts';
import type { MeetingHeld } from '../support/case-event.ts';

type AttendanceFinding = SupportFinding<
  'city-absent' | 'contractor-absent' | 'provider-absent' | 'participants-not-recorded'
>;

/**
 * Who is missing at a multilayered support conference (重層的支援会議): the city and the contractor always attend, the
 * providers of the three programmes normally (原則), the person and other agencies as the case asks. Of other meetings the
 * contract says nothing.
 *
 * @clause kashiwa-r7:7(2)カ(ｴ)
 *
 * @example
 * const meeting = { body: 'support-conference', participants: ['city', 'comprehensive-consultation', 'outreach'] }
 * attendanceFindings(meeting).map(({ code, severity }) => [code, severity])
 * // => [['contractor-absent', 'error'], ['provider-absent', 'warning']]
 * attendanceFindings({ body: 'case-meeting', participants: [] }) // => []
 */
export function attendanceFindings({
  body,
  participants,
}: Pick<MeetingHeld, 'body' | 'participants'>): readonly AttendanceFinding[] {
  if (body !== 'support-conference') return [];
  const at = { path: ['participants'], clauses: ['kashiwa-r7:7(2)カ(ｴ)'] } as const;
  if (participants === null) return [{ ...at, code: 'participants-not-recorded', severity: 'warning' }];
  const absent = (who: (typeof participants)[number]): boolean => !participants.includes(who);
  const providers = (['comprehensive-consultation', 'outreach', 'participation'] as const).filter(absent);
  return [
    ...(absent('city') ? [{ ...at, code: 'city-absent', severity: 'error' } as const] : []),
    ...(absent('contractor') ? [{ ...at, code: 'contractor-absent', severity: 'error' } as const] : []),
    ...providers.map(
      (provider) => ({ ...at, code: 'provider-absent', severity: 'warning', detail: { provider } }) as const,
    ),
  ];
}
