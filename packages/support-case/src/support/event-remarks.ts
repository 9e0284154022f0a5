import type { ConsentState } from '@fukushi-kit/consent';
import { match } from 'ts-pattern';
import { attendanceFindings } from '../conference/attendance-findings.ts';
import type { RefusalCode, RemarkCode, SupportFinding } from '../finding-code.ts';
import type { CaseEvent, MeetingHeld } from './case-event.ts';
import { planOmissions } from './plan-omissions.ts';

type Remark = SupportFinding<RemarkCode | RefusalCode>;
type Received = Extract<CaseEvent, { readonly kind: 'received' }>;

/** What is doubtful or missing in an event that stands, with paths within the event. */
export function eventRemarks(event: CaseEvent, consent: ConsentState): readonly Remark[] {
  return match(event)
    .returnType<readonly Remark[]>()
    .with({ kind: 'received' }, (received) => ofIntake(received))
    .with({ kind: 'plan-made' }, (plan) => planOmissions(plan))
    .with({ kind: 'meeting-held' }, (meeting) => [
      ...attendanceFindings(meeting),
      ...ofHost(meeting),
      ...ofCouncil(meeting, consent),
    ])
    .with(
      { kind: 'sharing-answered' },
      { kind: 'assessed' },
      { kind: 'use-decided' },
      { kind: 'suspended' },
      { kind: 'resumed' },
      { kind: 'closed' },
      { kind: 'reopened' },
      () => [],
    )
    .exhaustive();
}

function ofIntake(received: Received): readonly Remark[] {
  const { sheetFilledByPerson, issuesAreComplex, needsSeveralAgencies, appliedBy } = received;
  const at = { clauses: ['kashiwa-r7:7(2)イ'] } as const;
  const isNeeded = [issuesAreComplex, needsSeveralAgencies];
  return [
    ...(sheetFilledByPerson === null
      ? [{ ...at, code: 'sheet-not-recorded', path: ['sheetFilledByPerson'], severity: 'warning' } as const]
      : []),
    ...(sheetFilledByPerson === false
      ? [{ ...at, code: 'sheet-not-filled-by-person', path: ['sheetFilledByPerson'], severity: 'warning' } as const]
      : []),
    ...(isNeeded.includes(false)
      ? [{ ...at, code: 'not-for-multi-agency', path: [], severity: 'warning' } as const]
      : isNeeded.includes(null)
        ? [{ ...at, code: 'need-for-multi-agency-open', path: [], severity: 'warning' } as const]
        : []),
    ...(appliedBy === 'person' || appliedBy === 'other'
      ? [{ ...at, code: 'not-applied-by-introducing-agency', path: ['appliedBy'], severity: 'notice' } as const]
      : []),
  ];
}

function ofHost({ body, host }: MeetingHeld): readonly Remark[] {
  if (body !== 'support-conference' || host === 'contractor') return [];
  const at = { path: ['host'], clauses: ['kashiwa-r7:7(2)カ(ｱ)'] } as const;
  return host === null
    ? [{ ...at, code: 'host-not-recorded', severity: 'warning' }]
    : [{ ...at, code: 'not-hosted-by-contractor', severity: 'error' }];
}

/** The council's place in a case without consent is known from general knowledge only. */
function ofCouncil({ body }: MeetingHeld, consent: ConsentState): readonly Remark[] {
  if (body !== 'support-council') return [];
  return [
    {
      code: 'support-council-unverified',
      path: ['body'],
      severity: consent === 'given' ? 'warning' : 'notice',
      clauses: ['social-welfare-act:106-6', 'kashiwa-r7:9(2)'],
    },
  ];
}
