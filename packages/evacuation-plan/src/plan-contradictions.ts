import type { ClauseId } from '@fukushi-kit/clause';
import type { Plan, PlanPerson } from '@fukushi-kit/schema';
import type { ComparedCase } from './contradictions.ts';
import type { ContradictionCode, PlanFinding } from './finding-code.ts';

type Found = PlanFinding<ContradictionCode>[];

/** What the plan says against the rest of the case, against the plan before it, and against itself. */
export function planContradictions(kase: ComparedCase): Found {
  const { plan = null } = kase;
  if (plan === null) return [];
  return [...againstRecord(plan, kase), ...againstPrevious(plan, kase.previousPlan), ...againstItself(plan)];
}

function againstRecord(plan: Plan, { controlNumber, person, certification, visit }: ComparedCase): Found {
  const found: Found = [];
  if (controlNumber !== undefined && plan.controlNumber !== null && plan.controlNumber !== controlNumber)
    found.push(finding('control-number-differs', ['plan', 'controlNumber'], ['chigasaki-r7:9(1)']));
  const paths = [
    ...(person === undefined ? [] : differing('person', flat(person), flat(plan.person))),
    ...differing('certification', certification ?? {}, plan.certification ?? {}),
    ...differing('visit', visit ?? {}, plan.visit ?? {}),
  ];
  for (const path of paths)
    found.push(finding('differs-from-record', ['plan', ...path.split('/')], ['chigasaki-r7:8(1)イ']));
  return found;
}

function flat({ name, reading, birthDate, sex, address }: PlanPerson): Record<string, unknown> {
  return { name, reading, birthDate, sex, 'address/text': address?.text ?? null };
}

/** The fields that are recorded on both sides and say different things. */
function differing(part: string, record: object, written: object): string[] {
  const other = new Map(Object.entries(written));
  return Object.entries(record)
    .filter(([key, value]) => (value ?? null) !== null && (other.get(key) ?? null) !== null && other.get(key) !== value)
    .map(([key]) => `${part}/${key}`);
}

function againstPrevious(plan: Plan, previous: Plan | null | undefined): Found {
  if (previous === undefined) return [];
  const clauses: ClauseId[] = ['chigasaki-r7:8(4)イ'];
  if (previous === null)
    return plan.kind === 'update' ? [finding('update-without-previous', ['plan', 'kind'], clauses)] : [];
  const found: Found = [];
  if (plan.kind === 'new') found.push(finding('new-with-previous', ['plan', 'kind'], clauses));
  if (plan.version !== null && previous.version !== null && plan.version <= previous.version)
    found.push(finding('version-not-after-previous', ['plan', 'version'], clauses));
  return found;
}

function againstItself(plan: Plan): Found {
  const { visit, madeOn, person, disability, household } = plan;
  const on = visit?.on ?? null;
  const found: Found = [];
  if (on !== null && madeOn !== null && madeOn < on)
    found.push(finding('made-before-visit', ['plan', 'madeOn'], ['chigasaki-r7:7']));
  if (on !== null && person.birthDate !== null && on < person.birthDate)
    found.push(finding('born-after-visit', ['plan', 'person', 'birthDate'], ['chigasaki-r7:8(1)イ']));
  const certificates = disability?.certificates ?? [];
  if (certificates.includes('none') && certificates.length > 1)
    found.push(
      finding('no-certificate-and-certificate', ['plan', 'disability', 'certificates'], ['chigasaki-r7:8(2)エ']),
    );
  if (household?.kind === 'alone' && (household.size ?? 1) > 1)
    found.push(finding('alone-with-others', ['plan', 'household', 'size'], ['chigasaki-r7:8(2)エ']));
  return found;
}

function finding(
  code: ContradictionCode,
  path: readonly PropertyKey[],
  clauses: readonly ClauseId[],
): PlanFinding<ContradictionCode> {
  return { code, path, severity: 'error', clauses };
}
