import type { ClosureClosing, ClosureForm } from '@fukushi-kit/schema';
import type { CaseEvent, CaseHistory } from '@fukushi-kit/support-case';

type Turn = Extract<CaseEvent, { readonly kind: 'closed' | 'suspended' | 'resumed' | 'reopened' }>;
type Condition = 'issuesSorted' | 'outlookClear' | 'rolesAgreed';
type Written = Pick<
  ClosureForm,
  'controlNumber' | 'madeOn' | 'name' | 'nameReading' | 'writer' | 'suspension' | 'resumption' | 'explanation'
>;

/**
 * The data of the sheet on a closing, suspension or resumption (終結・中断・再開 票) from the event in the case's log, the plan
 * that was in force and the conference that deliberated on it. An event that the log refused has neither. Conditions and
 * lead agency are those of a closing; what the staff think of it stands in no log and is entered.
 *
 * @clause kashiwa-r7:7(2)オ
 * @clause kashiwa-r7:7(2)エ
 * @clause kashiwa-r7:7(2)カ(ｵ)
 *
 * @example
 * import { formExamples } from '@fukushi-kit/official-forms/examples';
 * import type { ClosureForm } from '@fukushi-kit/schema';
 * import { caseHistory } from '@fukushi-kit/support-case';
 * const event = { kind: 'closed', on: '2025-12-01', programme: 'multi-agency', issuesSorted: true, outlookClear: null, rolesAgreed: true, leadAgency: '見本支援センター' } as const;
 * const history = caseHistory({ schemaVersion: '1', caseNumber: 'C-001', carriedOver: false, events: [] }, { from: '2025-04-01', to: '2026-03-31' });
 * const written = formExamples('kashiwa-r7/closure').simple as ClosureForm;
 * const closing = { achieved: null, remaining: null, leadPerson: null, leadPhone: null, accompaniment: null };
 * const notes = { issuesSorted: null, outlookClear: null, rolesAgreed: null };
 * const data = closureForm({ ...written, event, history, closing, notes });
 * data.closing.outlookClear.isMet // => null
 * data.closing.leadAgency // => '見本支援センター'
 * data.conferenceOn // => null
 */
export function closureForm(
  given: Written & {
    readonly event: Turn;
    readonly history: CaseHistory;
    readonly closing: Omit<ClosureClosing, Condition | 'leadAgency'>;
    /** What is said beside each condition of a closing. */
    readonly notes: Readonly<Record<Condition, string | null>>;
  },
): ClosureForm {
  const { event, history, closing, notes, ...written } = given;
  const before = history.events.slice(0, Math.max(0, history.events.indexOf(event)));
  const meeting = conferenceOn(event, before);
  return {
    schemaVersion: '1',
    ...written,
    kind: event.kind,
    on: event.on,
    programme: event.programme,
    planMadeOn: planBefore(event, before),
    conferenceOn: meeting?.on ?? null,
    conferenceNumber: meeting?.meetingNumber ?? null,
    closing: { ...closing, ...conditionsOf(event, notes) },
  };
}

/** The last meeting before a closing or a suspension that deliberated on it; a resumption needs none. */
function conferenceOn({ kind, programme }: Turn, before: readonly CaseEvent[]) {
  const occasion = kind === 'closed' ? 'closure' : kind === 'suspended' ? 'suspension' : null;
  return before.findLast(
    (event): event is Extract<CaseEvent, { readonly kind: 'meeting-held' }> =>
      event.kind === 'meeting-held' &&
      event.items.some((item) => item.programme === programme && item.occasion === occasion),
  );
}

function planBefore({ programme }: Turn, before: readonly CaseEvent[]): string | null {
  return before.findLast((event) => event.kind === 'plan-made' && event.programme === programme)?.on ?? null;
}

function conditionsOf(
  event: Turn,
  notes: Readonly<Record<Condition, string | null>>,
): Pick<ClosureClosing, Condition | 'leadAgency'> {
  const condition = (name: Condition): ClosureClosing[Condition] => ({
    isMet: event.kind === 'closed' ? event[name] : null,
    note: notes[name],
  });
  return {
    issuesSorted: condition('issuesSorted'),
    outlookClear: condition('outlookClear'),
    rolesAgreed: condition('rolesAgreed'),
    leadAgency: event.kind === 'closed' ? event.leadAgency : null,
  };
}
