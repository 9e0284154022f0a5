import type { CentreLog } from '@fukushi-kit/schema';

type Consultation = CentreLog['consultations'][number];

const rows: readonly (readonly [on: string, time: string, channel: Consultation['channel'], attribute: string])[] = [
  ['2025-04-03', '09:30', 'visit', 'households'],
  ['2025-04-09', '13:10', 'phone', 'elderly'],
  ['2025-04-15', '19:45', 'e-mail', 'youth'],
  ['2025-04-22', '10:05', 'phone', 'disability'],
  ['2025-05-07', '10:00', 'phone', 'households'],
  ['2025-05-12', '15:20', 'outreach-visit', 'elderly'],
  ['2025-05-20', '11:00', 'visit', 'households'],
  ['2025-05-25', '21:30', 'chat', 'youth'],
  ['2025-06-02', '09:10', 'phone', 'elderly'],
  ['2025-06-05', '14:00', 'outreach-visit', 'households'],
  ['2025-06-11', '16:30', 'visit', 'disability'],
  ['2025-06-17', '08:40', 'phone', 'households'],
  ['2025-06-24', '10:30', 'visit', 'households'],
  ['2025-06-30', '12:15', 'e-mail', 'youth'],
  ['2025-07-01', '09:05', 'phone', 'elderly'],
];

function consultation(number: string, row: (typeof rows)[number]): Consultation {
  const [on, time, channel, attribute] = row;
  const isChat = channel === 'chat';
  return {
    number,
    on,
    time,
    channel,
    attribute,
    standing: on < '2025-06' ? 'new' : 'continuing',
    isUrgent: isChat ? false : null,
    handover: null,
    referrals: [],
  };
}

/** One urgent chat that a person took over, and one that nobody did yet. */
const urgent: readonly Consultation[] = [
  {
    number: 'Q-101',
    on: '2025-06-03',
    time: '23:40',
    channel: 'chat',
    attribute: 'households',
    standing: 'new',
    isUrgent: true,
    handover: { on: '2025-06-04', channel: 'phone', to: 'S-01' },
    referrals: [{ agency: '見本支援センター', throughNetwork: true }],
  },
  {
    number: 'Q-102',
    on: '2025-07-01',
    time: '22:10',
    channel: 'chat',
    attribute: 'youth',
    standing: 'new',
    isUrgent: true,
    handover: null,
    referrals: [],
  },
];

/** What the centre of the sample wrote down until the day of the sample. */
export const kashiwaLog: CentreLog = {
  schemaVersion: '1',
  consultations: [...rows.map((row, index) => consultation(`Q-${index + 1}`, row)), ...urgent],
  visits: [
    {
      number: 'V-1',
      adviser: 'S-02',
      caseNumber: 'C-001',
      plannedOn: '2025-06-05',
      visitedOn: '2025-06-05',
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
  policyMeetings: [],
  evaluationMeetings: [],
  staffMeetings: [{ on: '2025-06-02', sharedCases: 3, attended: ['S-01', 'S-02'] }],
  improvements: [],
  trainings: [],
  goals: [
    {
      programme: 'multi-agency',
      goal: 'プランを20件作る',
      startsOn: '2025-04-01',
      agreedOn: '2025-03-10',
      submittedOn: '2025-03-25',
      target: 20,
      reachedWhen: 'at-least',
      result: null,
      reportedOn: null,
    },
  ],
  nationalReports: [],
  documents: [],
};
