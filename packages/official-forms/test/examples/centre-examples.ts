import { type CentreLog, parseDocument } from '@fukushi-kit/schema';

type Consultation = CentreLog['consultations'][number];

const consultation: Omit<Consultation, 'number'> = {
  on: '2025-06-03',
  time: '10:00',
  channel: 'phone',
  attribute: 'elderly',
  standing: 'new',
  isUrgent: null,
  handover: null,
  referrals: [],
};

/** The contract year of the centre. */
export const contractYear = { from: '2025-04-01', to: '2026-03-31' } as const;

/** A year of the centre as it was written down, with one goal for each commissioned programme. */
export function centreLog(parts: Partial<CentreLog> = {}): CentreLog {
  const goal = { startsOn: '2025-04-01', agreedOn: '2025-03-10', submittedOn: '2025-03-25', reachedWhen: 'at-least' };
  const parsed = parseDocument('CentreLog', {
    schemaVersion: '1',
    consultations: [
      { ...consultation, number: 'Q-1' },
      { ...consultation, number: 'Q-2', channel: 'visit', attribute: 'youth', standing: 'continuing' },
      {
        ...consultation,
        number: 'Q-3',
        time: '23:40',
        channel: 'chat',
        attribute: null,
        isUrgent: true,
        handover: { on: '2025-06-03', channel: 'phone', to: 'S-01' },
        referrals: [{ agency: '見本支援センター', throughNetwork: true }],
      },
    ],
    visits: [],
    complaints: [],
    consultationNotes: [],
    vendorMeetings: [],
    policyMeetings: [],
    evaluationMeetings: [{ on: '2026-02-20', summaryReportedOn: '2026-02-06' }],
    staffMeetings: [],
    improvements: [],
    trainings: [],
    goals: [
      {
        ...goal,
        programme: 'comprehensive-consultation',
        goal: '相談を受ける',
        target: 600,
        result: 612,
        reportedOn: '2026-03-31',
      },
      { ...goal, programme: 'multi-agency', goal: 'プランを作る', target: 24, result: 23, reportedOn: '2026-03-31' },
    ],
    nationalReports: [],
    documents: [],
    ...parts,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return parsed.value;
}
