import type { StaffRoster } from '@fukushi-kit/schema';
import type { SupportFinding } from '../finding-code.ts';
import type { StaffMember } from './adviser-facts.ts';
import { type NoticeTerm, noticeOfChange } from './notice-of-change.ts';

type ChangeFinding = SupportFinding<
  | 'change-not-reported'
  | 'change-reported-late'
  | 'change-reading-not-chosen'
  | 'new-hire-not-recorded'
  | 'curriculum-vitae-missing'
  | 'proof-not-submitted'
  | 'chart-older-than-change'
>;
type Change = StaffMember['changes'][number];

/**
 * What is missing or late about changes of staff (異動) up to `asOf`: the notice as many months before as the term asks,
 * for a new hire the curriculum vitae (職務経歴書) and the proof of qualification, and an organisation chart (組織図) made
 * since the report and submitted. The contract gives no day for the papers, so they are only named.
 *
 * @throws {RangeError} if a day does not exist.
 *
 * @clause kashiwa-r7:6(7)
 *
 * @example
 * const change = { kind: 'moves', on: '2025-10-01', reportedOn: '2025-09-15', isNewHire: false, curriculumVitaeSubmittedOn: null }
 * const roster = { staff: [{ changes: [change], proofSubmittedOn: null }], organizationCharts: [] }
 * const notice = { months: 1, counted: 'corresponding-day', clause: 'kashiwa-r7:6(7)' }
 * const found = staffChangeFindings(roster, { asOf: '2025-10-02', notice })
 * found.map(({ code }) => code) // => ['change-reported-late', 'chart-older-than-change']
 */
export function staffChangeFindings(
  roster: {
    readonly staff: readonly Pick<StaffMember, 'changes' | 'proofSubmittedOn'>[];
    readonly organizationCharts: StaffRoster['organizationCharts'];
  },
  at: { readonly asOf: string; readonly notice: NoticeTerm },
): readonly ChangeFinding[] {
  return roster.staff.flatMap(({ changes, proofSubmittedOn }, index) =>
    changes.flatMap((change, place) => {
      const path = ['staff', index, 'changes', place];
      return [
        ...ofNotice(change, path, at),
        ...(change.on <= at.asOf ? ofPapers(change, proofSubmittedOn, path, index) : []),
        ...(change.on <= at.asOf ? ofChart(change, roster.organizationCharts, path) : []),
      ];
    }),
  );
}

function ofNotice(
  change: Change,
  path: readonly PropertyKey[],
  { asOf, notice }: { readonly asOf: string; readonly notice: NoticeTerm },
): readonly ChangeFinding[] {
  const { because, due, latest, clauses, readings } = noticeOfChange(change, notice);
  const at = { path: [...path, 'reportedOn'], clauses };
  const detail = { due: due ?? latest['corresponding-day'], ...readings[0] };
  if (because === 'not-reported' && asOf > detail.due)
    return [{ ...at, code: 'change-not-reported', severity: 'error', detail }];
  if (because === 'reported-late') return [{ ...at, code: 'change-reported-late', severity: 'error', detail }];
  if (because === 'reading-not-chosen') return [{ ...at, code: 'change-reading-not-chosen', severity: 'warning' }];
  return [];
}

function ofPapers(
  { kind, isNewHire, curriculumVitaeSubmittedOn }: Change,
  proofSubmittedOn: string | null,
  path: readonly PropertyKey[],
  index: number,
): readonly ChangeFinding[] {
  if (kind !== 'joins' || isNewHire === false) return [];
  const cited = { severity: 'warning', clauses: ['kashiwa-r7:6(7)'] } as const;
  if (isNewHire === null) return [{ ...cited, code: 'new-hire-not-recorded', path: [...path, 'isNewHire'] }];
  const missing: ChangeFinding[] = [];
  if (curriculumVitaeSubmittedOn === null)
    missing.push({ ...cited, code: 'curriculum-vitae-missing', path: [...path, 'curriculumVitaeSubmittedOn'] });
  if (proofSubmittedOn === null)
    missing.push({ ...cited, code: 'proof-not-submitted', path: ['staff', index, 'proofSubmittedOn'] });
  return missing;
}

/** A chart made since the change was reported may show it before it takes effect. */
function ofChart(
  { on, reportedOn }: Change,
  charts: StaffRoster['organizationCharts'],
  path: readonly PropertyKey[],
): readonly ChangeFinding[] {
  const settledOn = reportedOn !== null && reportedOn < on ? reportedOn : on;
  const isShown = charts.some(({ madeOn, submittedOn }) => submittedOn !== null && madeOn >= settledOn);
  return isShown
    ? []
    : [{ code: 'chart-older-than-change', path, severity: 'warning', clauses: ['kashiwa-r7:6(7)', 'kashiwa-r7:6(6)'] }];
}
