import type { ClauseId } from '@fukushi-kit/clause';
import type { Finding, Parsed } from '@fukushi-kit/schema';
import { type Derivation, derive, given, type Yen } from '@fukushi-kit/yen';
import { match } from 'ts-pattern';
import type { ReportCostFindingCode } from './finding-code.ts';
import { figureLabels } from './messages.ja.ts';

const CLAUSES: readonly ClauseId[] = ['chigasaki-r7:特記12(3)'];

/**
 * Who bears the cost of reports and inspections on personal information (報告・検査の費用): the contractor, save the excess
 * (過分の費用) that the city caused by intent or negligence, which is the city's.
 *
 * @clause chigasaki-r7:特記12(3)
 */
export interface ReportCost {
  readonly contractor: Derivation;
  readonly city: Derivation;
}

/**
 * Divides the cost of reports and inspections (報告・検査の費用) between contractor and city. Whether the city caused the
 * excess by intent or negligence is for people to say; while nobody has, both shares are open unless there is no excess.
 * Negative sums are refused.
 *
 * @clause chigasaki-r7:特記12(3)
 *
 * @example
 * const shares = reportCost({ ordinary: 30000, excess: 12000, excessCausedByCity: true })
 * shares.value.contractor.value // => '30000'
 * shares.value.city.value // => '12000'
 */
export function reportCost(input: {
  readonly ordinary: Yen;
  readonly excess: Yen;
  readonly excessCausedByCity: boolean | null;
}): Parsed<ReportCost, ReportCostFindingCode> {
  const negative = (['ordinary', 'excess'] as const).filter((field) => input[field] < 0);
  if (negative.length > 0) return { ok: false, findings: negative.map(finding) };
  const share = sharesOfExcess(input);
  const ordinary = figure(figureLabels.reportCost, input.ordinary);
  const contractor = derive({
    label: figureLabels.contractorShare,
    unit: 'yen',
    how: 'sum',
    of: [ordinary, share.contractor],
    clauses: CLAUSES,
  });
  const city = derive({ label: figureLabels.cityShare, unit: 'yen', how: 'sum', of: [share.city], clauses: CLAUSES });
  return { ok: true, value: { contractor, city } };
}

function sharesOfExcess({ excess, excessCausedByCity }: Parameters<typeof reportCost>[0]): ReportCost {
  const whole = figure(figureLabels.excessCost, excess);
  const nothing = figure(figureLabels.excessCost, 0);
  const open = excess === 0 ? nothing : unknownShare();
  return match(excessCausedByCity)
    .with(true, () => ({ contractor: nothing, city: whole }))
    .with(false, () => ({ contractor: whole, city: nothing }))
    .with(null, () => ({ contractor: open, city: open }))
    .exhaustive();
}

function figure(label: string, value: number): Derivation {
  return given({ label, unit: 'yen', value, source: figureLabels.costRecord, clauses: CLAUSES });
}

function unknownShare(): Derivation {
  const label = figureLabels.causedByCity;
  const by = figureLabels.bothParties;
  const needs = [{ cause: 'ruling', fact: 'excessCausedByCity', label, by, clauses: CLAUSES }] as const;
  const source = figureLabels.costRecord;
  return given({ label: figureLabels.excessCost, unit: 'yen', value: null, source, needs, clauses: CLAUSES });
}

function finding(field: string): Finding<ReportCostFindingCode> {
  return { code: 'report-cost-negative', path: [field], severity: 'error', clauses: CLAUSES };
}
