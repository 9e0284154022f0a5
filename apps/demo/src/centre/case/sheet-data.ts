import {
  closureForm,
  intakeApplicationForm,
  intakeAssessmentForm,
  serviceUseDecisionForm,
  supportMeetingForm,
  supportPlanForm,
} from '@fukushi-kit/official-forms';
import type {
  ClosureForm,
  IntakeApplicationForm,
  IntakeAssessmentForm,
  ServiceUseDecisionForm,
  SupportMeetingForm,
  SupportPlanForm,
} from '@fukushi-kit/schema';
import type { CaseEvent } from '@fukushi-kit/support-case';
import type { SheetContext } from './sheet-context.ts';
import type { SheetName } from './sheet-of-event.ts';
import type { SheetData } from './written-so-far.ts';

type Of<Kind extends CaseEvent['kind']> = Extract<CaseEvent, { readonly kind: Kind }>;

/** The data of a sheet: what the log of the case says, and beside it what people wrote. */
export function sheetData(context: SheetContext, written: SheetData[SheetName]): SheetData[SheetName] {
  const { event } = context;
  switch (event.kind) {
    case 'received':
      return application(context, written as IntakeApplicationForm);
    case 'assessed':
      return assessment(context, written as IntakeAssessmentForm);
    case 'plan-made':
      return plan(context, event, written as SupportPlanForm);
    case 'meeting-held':
      return meeting(context, event, written as SupportMeetingForm);
    case 'use-decided':
      return decision(context, written as ServiceUseDecisionForm);
    case 'closed':
    case 'suspended':
    case 'resumed':
    case 'reopened':
      return turn(context, event, written as ClosureForm);
    case 'sharing-answered':
      return written;
  }
}

/** No consultation of the log is tied to a case, so what the sheet says of it is what was written. */
function application({ history }: SheetContext, written: IntakeApplicationForm): IntakeApplicationForm {
  const { introducer, request, reception } = written;
  const data = intakeApplicationForm({
    ...written,
    history,
    consultation: null,
    contact: { person: introducer.person, phone: introducer.phone },
    otherApplicant: request.otherApplicant,
    appliedOn: request.on,
  });
  const { issuesAreComplex, needsSeveralAgencies } = data.reception;
  return { ...data, reception: { ...reception, issuesAreComplex, needsSeveralAgencies } };
}

function assessment({ history }: SheetContext, written: IntakeAssessmentForm): IntakeAssessmentForm {
  return intakeAssessmentForm({ ...written, history });
}

function plan({ history }: SheetContext, event: Of<'plan-made'>, written: SupportPlanForm): SupportPlanForm {
  const { goals, agencies, uses, conference } = written;
  return supportPlanForm({
    ...written,
    plan: event,
    history,
    goalNotes: goals.map(({ issue, by }) => ({ issue, by })),
    agencyNotes: agencies.map(({ person, support, period }) => ({ person, support, period })),
    opinion: conference.opinion,
    wanted: {
      participation: { isWanted: uses.participation.isWanted, purpose: uses.participation.purpose },
      outreach: { isWanted: uses.outreach.isWanted, purpose: uses.outreach.purpose },
    },
  });
}

function meeting(
  { cases }: SheetContext,
  { meetingNumber }: Of<'meeting-held'>,
  written: SupportMeetingForm,
): SupportMeetingForm {
  const meetings = cases.flatMap(({ caseNumber, events }) =>
    events.flatMap((event) =>
      event.kind === 'meeting-held' && event.meetingNumber === meetingNumber
        ? [{ caseNumber, meeting: event, results: event.items.map((item) => resultOf(caseNumber, item, written)) }]
        : [],
    ),
  );
  return supportMeetingForm({ ...written, meetings, seats: written.attendance });
}

function resultOf(
  caseNumber: string,
  { programme, occasion }: Of<'meeting-held'>['items'][number],
  { items }: SupportMeetingForm,
): string | null {
  const item = items.find(
    (one) => one.caseNumber === caseNumber && one.programme === programme && one.occasion === occasion,
  );
  return item?.result ?? null;
}

function decision({ supportCase, index }: SheetContext, written: ServiceUseDecisionForm): ServiceUseDecisionForm {
  return serviceUseDecisionForm({ events: supportCase.events, index, notice: written }) ?? written;
}

function turn(
  { history }: SheetContext,
  event: Of<'closed' | 'suspended' | 'resumed' | 'reopened'>,
  written: ClosureForm,
): ClosureForm {
  const { closing } = written;
  const { achieved, remaining, leadPerson, leadPhone, accompaniment } = closing;
  return closureForm({
    ...written,
    event,
    history,
    closing: { achieved, remaining, leadPerson, leadPhone, accompaniment },
    notes: {
      issuesSorted: closing.issuesSorted.note,
      outlookClear: closing.outlookClear.note,
      rolesAgreed: closing.rolesAgreed.note,
    },
  });
}
