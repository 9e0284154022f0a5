import type { PlainDate } from '@fukushi-kit/calendar';
import type { ClauseId } from '@fukushi-kit/clause';
import type { UpdateProposals } from '@fukushi-kit/evacuation-plan';
import type { Decision } from '@fukushi-kit/rule';
import type { ComparedMethod, Plan, UpdateCheckForm } from '@fukushi-kit/schema';
import { comparedRiskRows } from './compared-risk-rows.ts';

const FIRST_CONDITION: ClauseId = 'chigasaki-r7:8(4)ア(ア)①';

/**
 * The data of the check of a plan (点検・更新判定票) from the finished plan, the plan as it would be today, their comparison
 * and the decision on the cause of an update. What nobody has decided stays open on the sheet.
 *
 * @clause chigasaki-r7:8(4)ア
 * @clause chigasaki-r7:8(4)ア(ア)
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * import { comparePlans, updateRule } from '@fukushi-kit/evacuation-plan';
 * import { decide } from '@fukushi-kit/rule';
 * const flood = { hazard: 'flood', exposure: 'outside', degree: null, asOf: null, source: null };
 * const before = { ...emptyPlan, version: 1, risks: [flood] };
 * const after = { ...emptyPlan, risks: [{ ...flood, exposure: 'inside' }] };
 * const when = { op: 'is', fact: 'hazardKindOrDegreeChanged' };
 * const rule = updateRule({ from: '2025-04-01', to: null, title: '更新の事由', when });
 * const facts = {
 *   hazardKindOrDegreeChanged: true, findingsChangedSubstantially: null, evacuationMethodChangedFundamentally: null,
 * };
 * const data = updateCheckForm({
 *   before, after, proposals: comparePlans(before, after), facts, decision: decide(rule, '2025-11-12', facts),
 *   checkedOn: plainDate('2025-11-12'), checker: { name: null, office: null },
 *   occasion: { occasions: ['moved'], otherOccasion: null }, reasons: { hazard: null, findings: null, method: null },
 *   consultation: null, handling: null,
 * });
 * data.risks.map(({ change }) => change) // => ['changed']
 * data.due // => true
 * data.firstCondition // => null
 */
export function updateCheckForm(given: {
  /** The finished plan. */
  readonly before: Plan;
  /** The plan as it would be written today. */
  readonly after: Plan;
  readonly proposals: UpdateProposals;
  readonly facts: UpdateCheckForm['facts'];
  /** By the rule of update of the municipality; `null` where nobody has asked it. */
  readonly decision: Decision | null;
  readonly checkedOn: PlainDate | null;
  readonly checker: UpdateCheckForm['checker'];
  readonly occasion: Pick<UpdateCheckForm, 'occasions' | 'otherOccasion'>;
  readonly reasons: UpdateCheckForm['reasons'];
  /** `null` while the city was not consulted. */
  readonly consultation: UpdateCheckForm['consultation'] | null;
  readonly handling: UpdateCheckForm['handling'];
}): UpdateCheckForm {
  const { before, after, proposals, facts, decision, checkedOn, checker, occasion, reasons, handling } = given;
  return {
    schemaVersion: '1',
    controlNumber: before.controlNumber,
    checkedOn,
    personName: before.person.name,
    personReading: before.person.reading,
    checker,
    previous: { version: before.version, madeOn: before.madeOn },
    ...occasion,
    risks: comparedRiskRows(before, after, proposals.hazardKindOrDegreeChanged),
    findings: { before: before.findings?.text ?? null, after: after.findings?.text ?? null },
    methods: { before: methodOf(before), after: methodOf(after) },
    facts,
    reasons,
    firstCondition: decision?.because.find(({ clause }) => clause === FIRST_CONDITION)?.truth ?? null,
    due: dueBy(decision),
    consultation: given.consultation ?? { on: null, official: null, result: null, note: null },
    handling,
  };
}

function methodOf({ route }: Plan): ComparedMethod {
  if (route === null) return { assistance: null, transport: null, helpers: null, methodNote: null, path: null };
  const { assistance, transport, helpers, methodNote, path } = route;
  return { assistance, transport, helpers, methodNote, path };
}

function dueBy(decision: Decision | null): boolean | null {
  if (decision?.outcome === 'met') return true;
  return decision?.outcome === 'unmet' ? false : null;
}
