import type { PlainDate } from '@fukushi-kit/calendar';
import type { ChannelCounts, Contractor, MonthlyResultsForm } from '@fukushi-kit/schema';
import type { SubmissionDue } from '@fukushi-kit/settlement';
import { type MonthlyResults, monthlyResults } from '@fukushi-kit/support-case';
import { type CountedMonth, type Margins, marginsOf } from './margins.ts';
import { dueNote, remarksOf, WITHOUT_ATTRIBUTE } from './messages.ja.ts';

/**
 * The data of the monthly results (月次実績報告書) as `monthlyResults` counts them, with the day they are due. `attributes`
 * are the municipality's own, each by its number and the words for it, in the order on the sheet.
 *
 * Throws a `RangeError` if the month is no month.
 *
 * @clause kashiwa-r7:8(4)
 *
 * @example
 * import { plainDate, yearMonth } from '@fukushi-kit/calendar';
 * import { submissionDue } from '@fukushi-kit/settlement';
 * const month = yearMonth('2025-06');
 * const none = { visits: [], complaints: [], consultationNotes: [], vendorMeetings: [], policyMeetings: [], evaluationMeetings: [], staffMeetings: [], improvements: [], trainings: [], goals: [], nationalReports: [], documents: [] };
 * const call = { number: 'Q-1', on: '2025-06-03', time: null, channel: 'phone', attribute: 'youth', standing: 'new', isUrgent: null, handover: null, referrals: [] } as const;
 * const rule = { dayOfMonth: 10, reportMadeIn: 'reported-month', holidayRule: 'keep', clause: 'kashiwa-r7:8(4)' } as const;
 * const performancePeriod = { to: plainDate('2026-03-31'), clause: 'kashiwa-r7:2' };
 * const data = monthlyResultsForm({
 *   month, log: { schemaVersion: '1', consultations: [call], ...none }, cases: [], period: { from: '2025-04-01', to: '2026-03-31' },
 *   attributes: [{ id: 'youth', name: 'こども・若者' }], due: submissionDue({ month, rule, isClosed: () => false, performancePeriod }),
 *   contractor: { name: null, address: null, representative: null, contactPerson: null, phone: null },
 *   controlNumber: null, madeOn: null,
 * });
 * data.dueDay // => '2025-07-10'
 * data.consultations.map(({ attribute, phone, total }) => [attribute, phone, total])
 * // => [['こども・若者', 1, 1], ['属性の記録なし', 0, 0]]
 */
export function monthlyResultsForm(
  given: Omit<CountedMonth, 'attributes'> & {
    readonly attributes: readonly { readonly id: string; readonly name: string }[];
    readonly due: SubmissionDue;
    readonly contractor: Contractor;
    readonly controlNumber: string | null;
    readonly madeOn: PlainDate | null;
  },
): MonthlyResultsForm {
  const { month, log, cases, period, due, contractor, controlNumber, madeOn } = given;
  const counted = { month, log, cases, period, attributes: given.attributes.map(({ id }) => id) };
  const results = monthlyResults(counted);
  const margins = marginsOf(counted);
  const rows = [...given.attributes, { id: 'not-recorded', name: WITHOUT_ATTRIBUTE }];
  const { standing, chat, referrals, total } = results.consultations;
  return {
    schemaVersion: '1',
    controlNumber,
    madeOn,
    month,
    dueDay: due.due,
    dueNote: dueNote(due.findings),
    contractor,
    consultations: rows.map(({ id, name }) => ({
      attribute: name,
      ...byChannel((channel) => results.consultations.byChannel[channel][id] ?? null, margins.ofAttribute(id)),
    })),
    consultationTotals: byChannel(margins.ofChannel, total),
    standing: { ...standing },
    chat: { ...chat },
    ...supportOf(results),
    outreachVisits: { ...results.outreach },
    complaints: results.complaints,
    referrals: referrals.map(({ agency, count }) => ({ agency, count })),
    remarks: remarksOf(results.findings),
  };
}

function byChannel(count: Margins['ofChannel'], total: number | null): ChannelCounts {
  return {
    visit: count('visit'),
    outreachVisit: count('outreach-visit'),
    phone: count('phone'),
    eMail: count('e-mail'),
    chat: count('chat'),
    total,
  };
}

function supportOf({
  support: { byProgramme, meetings },
}: MonthlyResults): Pick<MonthlyResultsForm, 'multiAgency' | 'outreach' | 'participation' | 'meetings'> {
  return {
    multiAgency: { ...byProgramme['multi-agency'] },
    outreach: { ...byProgramme.outreach },
    participation: { ...byProgramme.participation },
    meetings: {
      supportConference: meetings['support-conference'],
      supportCouncil: meetings['support-council'],
      caseMeeting: meetings['case-meeting'],
      policyMeeting: meetings['policy-meeting'],
    },
  };
}
