import type { CentreLog } from '@fukushi-kit/schema';
import type { Transaction } from '@fukushi-kit/store';
import { readRecord } from '../record/read-record.ts';
import { type Centre, ONLY } from './centre.ts';

/** The log of a centre with its version; `null` while nothing was written. */
export interface KeptLog {
  readonly log: CentreLog;
  readonly version: number | null;
}

const nothing: CentreLog = {
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
};

/** Reads the log of a centre. */
export async function readLog(tx: Transaction, { contract }: Pick<Centre, 'contract'>): Promise<KeptLog> {
  const stored = await readRecord(tx, { contract: contract.id, kind: 'centre-log', id: ONLY.log });
  return stored === null ? { log: nothing, version: null } : { log: stored.body, version: stored.version };
}
