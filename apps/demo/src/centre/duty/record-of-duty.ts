import type { DutyEntry, DutyKind } from '@fukushi-kit/office';
import type { Contract } from '../../contract/contract.ts';
import { isCentre } from '../centre.ts';
import { type CentrePlace, placePath } from '../centre-nav.tsx';
import { listTitle } from '../record/list-words.ts';
import type { LogList } from '../record/log-list.ts';
import { listPath } from '../record/row-path.ts';
import { words as shared } from '../words.ja.ts';

/** The record that a duty is met by: once it is written there, the duty is done. */
export interface RecordOfDuty {
  readonly title: string;
  readonly path: string;
}

const lists: Readonly<Partial<Record<DutyKind, LogList>>> = {
  'annual-plan': 'goals',
  'complaint-report': 'complaints',
  'policy-meeting': 'policyMeetings',
  'policy-meeting-report': 'policyMeetings',
  'evaluation-meeting': 'evaluationMeetings',
  'evaluation-summary': 'evaluationMeetings',
  'completion-report': 'documents',
  'settlement-report': 'documents',
};

const places: Readonly<Partial<Record<DutyKind, CentrePlace>>> = {
  'monthly-results': 'results',
  'staff-change-report': 'staff',
};

/** Where it is written; `null` where the calendar alone keeps it. */
export function recordOfDuty(
  contract: Pick<Contract, 'id' | 'profile'>,
  { kind, id }: Pick<DutyEntry, 'kind' | 'id'>,
): RecordOfDuty | null {
  if (!isCentre(contract)) return null;
  const list = lists[kind];
  if (list !== undefined) return { title: listTitle(list), path: listPath(contract.id, list) };
  const place = places[kind];
  if (place === undefined) return null;
  const path = placePath(contract.id, place);
  const month = place === 'results' ? `/${id.slice(kind.length + 1)}` : '';
  return { title: shared.places[place], path: `${path}${month}` };
}
