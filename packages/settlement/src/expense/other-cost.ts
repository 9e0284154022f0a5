import type { PlainDate } from '@fukushi-kit/calendar';
import type { ClauseId } from '@fukushi-kit/clause';
import type { Need } from '@fukushi-kit/rule';
import type { Finding } from '@fukushi-kit/schema';
import { type Derivation, derive, given, type Yen } from '@fukushi-kit/yen';
import { match, P } from 'ts-pattern';
import type { ExpenseFindingCode } from '../finding-code.ts';
import { figureLabels, itemWords, standingWords } from '../messages.ja.ts';
import { type CostPeriod, isDayIn } from './cost-period.ts';
import type { CostSheet } from './cost-sheet.ts';
import { expenseFinding } from './expense-finding.ts';
import type { SettlementReadings } from './settlement-readings.ts';

/**
 * Another cost of the work (その他諸経費): what it is, its day, the number of its evidence (挙証資料, `null` where there is
 * none), and whether the city has asked to see it. Preparation before the start and the utilities of the office are
 * costs that are never settled.
 *
 * @clause kashiwa-r7:13(2)ウ kashiwa-r7:14(3) kashiwa-r7:14(5)
 */
export interface OtherCost {
  readonly title: string;
  readonly nature: 'operation' | 'preparation' | 'office-utilities';
  readonly on: PlainDate;
  readonly amount: Yen;
  readonly evidence: string | null;
  readonly evidenceAsked: boolean;
  readonly standing: 'forecast' | 'final';
}

const CLAUSES: readonly ClauseId[] = ['kashiwa-r7:13(2)ウ'];
const EVIDENCE_NEED: Need = { cause: 'data', fact: 'evidence', label: figureLabels.evidence, clauses: CLAUSES };

/**
 * The other costs of a period, each against its evidence, with findings at `['other', index, …]`. A cost whose evidence
 * the city asked for and has not got is open. Evidence numbers stand once. Where only what was paid is settled, a forecast
 * is refused.
 */
export function otherCost(
  costs: readonly OtherCost[],
  period: CostPeriod,
  reading: SettlementReadings['marchCosts'],
): CostSheet {
  const seen = new Set<string>();
  const findings: Finding<ExpenseFindingCode>[] = [];
  const of: Derivation[] = [];
  for (const [index, cost] of costs.entries()) {
    const { evidence } = cost;
    const path = ['other', index];
    const found = findingsOf(cost, path, { period, reading, isTwice: evidence !== null && seen.has(evidence) });
    if (evidence !== null) seen.add(evidence);
    findings.push(...found);
    if (found.every(({ code }) => code === 'evidence-to-keep')) of.push(figureOf(cost));
  }
  return {
    cost: derive({ label: itemWords.other.cost, unit: 'yen', how: 'sum', of, clauses: CLAUSES }),
    findings,
  };
}

interface Look {
  readonly period: CostPeriod;
  readonly reading: SettlementReadings['marchCosts'];
  readonly isTwice: boolean;
}

function findingsOf(
  cost: OtherCost,
  path: readonly PropertyKey[],
  { period, reading, isTwice }: Look,
): readonly Finding<ExpenseFindingCode>[] {
  const found = (code: ExpenseFindingCode, field: keyof OtherCost): readonly Finding<ExpenseFindingCode>[] => [
    expenseFinding(code, [...path, field]),
  ];
  const wrong = [
    ...(cost.amount < 0 ? found('cost-negative', 'amount') : []),
    ...(isTwice ? found('evidence-number-twice', 'evidence') : []),
    ...(cost.nature === 'operation' && cost.standing === 'forecast' && reading === 'payment'
      ? found('cost-forecast-on-payment-basis', 'standing')
      : []),
  ];
  const answer = match({ nature: cost.nature, inPeriod: isDayIn(cost.on, period), evidence: cost.evidence })
    .with({ nature: 'preparation' }, () => found('preparation-is-the-contractors', 'nature'))
    .with({ nature: 'office-utilities' }, () => found('utilities-are-the-citys', 'nature'))
    .with({ nature: 'operation', inPeriod: false }, () => found('cost-outside-period', 'on'))
    .with({ nature: 'operation', evidence: null }, () =>
      cost.evidenceAsked ? [] : found('evidence-to-keep', 'evidence'),
    )
    .with({ nature: 'operation', evidence: P.string }, () => [])
    .exhaustive();
  return [...wrong, ...answer];
}

function figureOf({ title, amount, evidence, evidenceAsked, standing }: OtherCost): Derivation {
  const source = `${figureLabels.evidence} ${evidence ?? figureLabels.none}（${standingWords[standing]}）`;
  const told = { label: title, unit: 'yen', source, clauses: CLAUSES } as const;
  return evidence === null && evidenceAsked
    ? given({ ...told, value: null, needs: [EVIDENCE_NEED] })
    : given({ ...told, value: amount });
}
