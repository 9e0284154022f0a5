import type { ClauseId } from '@fukushi-kit/clause';
import type { HazardRisk, Plan } from '@fukushi-kit/schema';
import type { OmissionCode, PlanFinding } from './finding-code.ts';

const CLAUSES: readonly ClauseId[] = ['chigasaki-r7:8(1)エ'];

/** What is missing in the rows of risks and destinations; each hazard that reaches the home needs a destination. */
export function riskOmissions({ risks, destinations }: Plan): PlanFinding<OmissionCode>[] {
  const covered = new Set((destinations ?? []).flatMap(({ hazards }) => hazards));
  return [
    ...(risks ?? []).flatMap((risk, index) => [
      ...ofRow(risk, index),
      ...(destinations !== null && risk.exposure !== 'outside' && !covered.has(risk.hazard)
        ? [finding('hazard-without-destination', ['risks', index, 'hazard'])]
        : []),
    ]),
    ...(destinations ?? []).flatMap(({ name, facilityClass }, index) => [
      ...(name === null && facilityClass !== 'own-home'
        ? [finding('not-entered', ['destinations', index, 'name'])]
        : []),
      ...(facilityClass === null ? [finding('not-entered', ['destinations', index, 'facilityClass'], 'warning')] : []),
    ]),
  ];
}

function ofRow({ exposure, degree, asOf, source }: HazardRisk, index: number): PlanFinding<OmissionCode>[] {
  const found: PlanFinding<OmissionCode>[] = [];
  if (exposure === null) found.push(finding('not-entered', ['risks', index, 'exposure']));
  if (degree === null && exposure !== 'outside')
    found.push(finding('not-entered', ['risks', index, 'degree'], 'warning'));
  if (asOf === null) found.push(finding('not-entered', ['risks', index, 'asOf'], 'warning'));
  if (source === null) found.push(finding('not-entered', ['risks', index, 'source'], 'warning'));
  return found;
}

function finding(
  code: OmissionCode,
  path: readonly PropertyKey[],
  severity: 'error' | 'warning' = 'error',
): PlanFinding<OmissionCode> {
  return { code, path, severity, clauses: CLAUSES };
}
