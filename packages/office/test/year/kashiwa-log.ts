import { type CentreLog, parseDocument } from '@fukushi-kit/schema';
import { sound } from './sound.ts';

/** A goal of one programme, agreed and handed in before the year, with its result at the end. */
function goalOf(programme: 'multi-agency' | 'comprehensive-consultation'): CentreLog['goals'][number] {
  return {
    programme,
    goal: programme === 'multi-agency' ? 'プランを1件作る' : '相談を3件受ける',
    startsOn: '2025-04-01',
    agreedOn: '2025-03-10',
    submittedOn: '2025-03-25',
    target: programme === 'multi-agency' ? 1 : 3,
    reachedWhen: 'at-least',
    result: { 'multi-agency': 2, 'comprehensive-consultation': 3 }[programme],
    reportedOn: '2026-03-31',
  };
}

/** What the centre wrote down: an urgent chat by night and its handover, visits, a complaint, meetings, papers. */
export function centreLog(): CentreLog {
  const consultation = { attribute: 'households', standing: 'new', isUrgent: null, handover: null, referrals: [] };
  return sound(
    parseDocument('CentreLog', {
      schemaVersion: '1',
      consultations: [
        { ...consultation, number: 'Q-1', on: '2025-05-07', time: '10:00', channel: 'phone' },
        {
          ...consultation,
          number: 'Q-2',
          on: '2025-06-03',
          time: '23:40',
          channel: 'chat',
          isUrgent: true,
          handover: { on: '2025-06-03', channel: 'phone', to: 'S-01' },
          referrals: [{ agency: '見本支援センター', throughNetwork: true }],
        },
        { ...consultation, number: 'Q-3', on: '2025-08-04', time: '09:15', channel: 'visit', standing: 'continuing' },
      ],
      visits: [
        {
          number: 'V-1',
          adviser: 'S-02',
          caseNumber: 'C-001',
          plannedOn: '2025-07-22',
          visitedOn: '2025-07-22',
          cancelledOn: null,
          isOutreach: true,
        },
      ],
      complaints: [
        {
          number: 'K-1',
          receivedOn: '2025-06-06',
          about: 'digital-tool',
          content: '返事が分かりにくい。',
          handling: '言い回しを直した。',
          handledOn: '2025-06-09',
          reportedOn: '2025-06-10',
        },
      ],
      consultationNotes: [],
      vendorMeetings: [],
      policyMeetings: [{ meetingNumber: 'P-1', on: '2025-11-05', reportedOn: '2025-12-01' }],
      evaluationMeetings: [{ on: '2026-02-20', summaryReportedOn: '2026-02-06' }],
      staffMeetings: [],
      improvements: [],
      trainings: [],
      goals: (['multi-agency', 'comprehensive-consultation'] as const).map(goalOf),
      nationalReports: [],
      documents: [
        { kind: 'completion-report', title: null, submittedOn: '2026-03-31' },
        { kind: 'settlement-report', title: null, submittedOn: '2026-03-31' },
      ],
    }),
  );
}
