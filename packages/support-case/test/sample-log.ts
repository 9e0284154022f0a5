import type { AdviserVisit, Complaint, Consultation } from '../src/index.ts';

type Log = Parameters<typeof import('../src/index.ts').monthlyResults>[0]['log'];

/** A log in which nothing is written but these lists. */
export function logOf(parts: Partial<Log> = {}): Log {
  return {
    schemaVersion: '1',
    consultations: [],
    visits: [],
    complaints: [],
    consultationNotes: [],
    vendorMeetings: [],
    policyMeetings: [],
    evaluationMeetings: [],
    staffMeetings: [],
    improvements: [],
    trainings: [],
    goals: [],
    nationalReports: [],
    documents: [],
    ...parts,
  };
}

/** A call of a new client. */
export function consultation(parts: Partial<Consultation> = {}): Consultation {
  return {
    number: 'Q-1',
    on: '2025-06-03',
    time: '10:00',
    channel: 'phone',
    attribute: 'elderly',
    standing: 'new',
    isUrgent: null,
    handover: null,
    referrals: [],
    ...parts,
  };
}

/** A visit that was made as planned. */
export function visit(parts: Partial<AdviserVisit> = {}): AdviserVisit {
  return {
    number: 'V-1',
    adviser: 'S-01',
    caseNumber: 'C-001',
    plannedOn: '2025-06-05',
    visitedOn: '2025-06-05',
    cancelledOn: null,
    isOutreach: false,
    ...parts,
  };
}

/** A complaint that was answered and reported. */
export function complaint(parts: Partial<Complaint> = {}): Complaint {
  return {
    number: 'K-1',
    receivedOn: '2025-06-06',
    about: 'service',
    content: '電話がつながらない。',
    handling: '電話機を増やした。',
    handledOn: '2025-06-09',
    reportedOn: '2025-06-10',
    ...parts,
  };
}
