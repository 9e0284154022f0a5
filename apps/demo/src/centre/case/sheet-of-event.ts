import type { FormDefinition } from '@fukushi-kit/form';
import {
  closure,
  intakeApplication,
  intakeAssessment,
  serviceUseDecision,
  supportMeeting,
  supportPlan,
} from '@fukushi-kit/official-forms';
import type { CaseEvent } from '@fukushi-kit/support-case';

/** The sheets of a case by the name that stands in their address. */
export const caseSheets = {
  'intake-application': intakeApplication,
  'intake-assessment': intakeAssessment,
  'support-plan': supportPlan,
  'support-meeting': supportMeeting,
  'service-use-decision': serviceUseDecision,
  closure,
} satisfies Record<string, FormDefinition>;

export type SheetName = keyof typeof caseSheets;

const sheets: Readonly<Record<CaseEvent['kind'], SheetName | null>> = {
  received: 'intake-application',
  'sharing-answered': null,
  assessed: 'intake-assessment',
  'plan-made': 'support-plan',
  'meeting-held': 'support-meeting',
  'use-decided': 'service-use-decision',
  suspended: 'closure',
  resumed: 'closure',
  closed: 'closure',
  reopened: 'closure',
};

/** The official form that goes with an event of a case; none goes with an answer, which stands on the application sheet. */
export function sheetOfEvent({
  kind,
}: CaseEvent): { readonly name: SheetName; readonly definition: FormDefinition } | null {
  const name = sheets[kind];
  return name === null ? null : { name, definition: caseSheets[name] };
}
