import type { ClauseId } from '@fukushi-kit/clause';
import type { CareLevel, Case, Certification, Severity } from '@fukushi-kit/schema';
import type { ComparedCase } from './contradictions.ts';
import type { ContradictionCode, PlanFinding } from './finding-code.ts';

const CLAUSES: readonly ClauseId[] = ['chigasaki-r7:8(1)イ', 'chigasaki-r7:6(1)', 'chigasaki-r7:6(2)'];

/** What the certification (認定) says against the care level of the facts, and against the day of the visit. */
export function certificationContradictions(kase: ComparedCase): PlanFinding<ContradictionCode>[] {
  const { facts, certification = null, visit = null } = kase;
  if (certification === null) return [];
  return [
    ...levelAgainst(certification, facts.careLevel ?? null),
    ...withinItself(certification),
    ...onDayOf(visit?.on ?? null, certification),
  ];
}

function levelAgainst({ state, level }: Certification, careLevel: CareLevel | null): PlanFinding<ContradictionCode>[] {
  if (careLevel === null) return [];
  const isNone = state === 'not-certified' || state === 'not-applied';
  if (isNone && needsCertification(careLevel))
    return [finding('care-level-without-certification', ['facts', 'careLevel'])];
  return state === 'certified' && level !== null && level !== careLevel
    ? [finding('care-level-differs-from-certification', ['facts', 'careLevel'])]
    : [];
}

/** 非該当 is what a refusal says, and 事業対象者 rests on a check list, not on a certification. */
function needsCertification(level: CareLevel): boolean {
  return level !== 'none' && level !== 'program-target';
}

function withinItself({ state, level, from, to }: Certification): PlanFinding<ContradictionCode>[] {
  const found: PlanFinding<ContradictionCode>[] = [];
  if (state === 'certified' && level === null)
    found.push(finding('certification-without-level', ['certification', 'level'], 'warning'));
  if (from !== null && to !== null && to < from)
    found.push(finding('certification-ends-before-it-starts', ['certification', 'to']));
  return found;
}

function onDayOf(visit: string | null, { state, from, to }: Certification): PlanFinding<ContradictionCode>[] {
  if (visit === null) return [];
  const isCovered = from !== null && to !== null && from <= visit && visit <= to;
  if (state === 'pending' && !isCovered)
    return [finding('certification-pending-at-visit', ['certification', 'state'], 'warning')];
  if (state !== 'certified') return [];
  if (to !== null && to < visit) return [finding('certification-expired-at-visit', ['certification', 'to'])];
  return from !== null && visit < from
    ? [finding('certification-not-yet-valid-at-visit', ['certification', 'from'])]
    : [];
}

function finding(
  code: ContradictionCode,
  path: readonly [keyof Case, string],
  severity: Severity = 'error',
): PlanFinding<ContradictionCode> {
  return { code, path, severity, clauses: CLAUSES };
}
