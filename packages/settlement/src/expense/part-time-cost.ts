import type { PlainDate } from '@fukushi-kit/calendar';
import type { ClauseId } from '@fukushi-kit/clause';
import type { Need } from '@fukushi-kit/rule';
import type { Finding } from '@fukushi-kit/schema';
import { type Derivation, derive, type Exact, given, type Yen } from '@fukushi-kit/yen';
import type { ExpenseFindingCode } from '../finding-code.ts';
import { figureLabels, itemWords } from '../messages.ja.ts';
import { type CostPeriod, isDayIn } from './cost-period.ts';
import type { CostSheet } from './cost-sheet.ts';
import { expenseFinding } from './expense-finding.ts';
import { type PartMonthReading, partTimeMonths } from './part-time-months.ts';
import { settlementDoubts } from './settlement-readings.ts';

/**
 * Part-time staff (非常勤職員) placed from one day to another: a name of the post that names nobody, how many people, and
 * the monthly rate agreed for one of them, `null` while none is.
 *
 * @clause kashiwa-r7:13(2)イ
 */
export interface Placement {
  readonly post: string;
  readonly people: number;
  readonly monthlyRate: Yen | null;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

const CLAUSES: readonly ClauseId[] = ['kashiwa-r7:13(2)イ'];
const DOUBT = settlementDoubts.partMonth;
const RATE_NEED: Need = { cause: 'silent', doubt: 'kashiwa-r7:13(2)イ/rate-and-rounding', clauses: CLAUSES };
const READINGS: readonly PartMonthReading[] = ['full-months-only', 'any-day-counts', 'by-days'];

/**
 * The cost of part-time staff in a period (月割): monthly rate times people times months, exactly, with findings at
 * `['partTime', index, …]`. The reading is asked for only where it changes the months.
 */
export function partTimeCost(
  placements: readonly Placement[],
  period: CostPeriod,
  reading: PartMonthReading | null,
): CostSheet {
  const findings = placements.map((placement, index) => findingsOf(placement, ['partTime', index], period));
  const isSound = (index: number): boolean => findings[index]?.every(({ severity }) => severity !== 'error') === true;
  const of = placements.filter((_, index) => isSound(index)).map((placement) => costOf(placement, period, reading));
  return {
    cost: derive({ label: itemWords['part-time'].cost, unit: 'yen', how: 'sum', of, clauses: CLAUSES }),
    findings: findings.flat(),
  };
}

function costOf(placement: Placement, period: CostPeriod, reading: PartMonthReading | null): Derivation {
  const { post, people, monthlyRate } = placement;
  const of = [
    given({
      label: figureLabels.monthlyRate,
      unit: 'yen',
      value: monthlyRate,
      source: figureLabels.contract,
      needs: [RATE_NEED],
      clauses: CLAUSES,
    }),
    given({ label: figureLabels.people, unit: 'people', value: people, source: figureLabels.staffing }),
    monthsOf(placement, period, reading),
  ];
  return derive({ label: post, unit: 'yen', how: 'product', of, clauses: CLAUSES });
}

function monthsOf(placement: Placement, period: CostPeriod, reading: PartMonthReading | null): Derivation {
  const { from, to } = placement;
  const told = { label: figureLabels.months, unit: 'months', source: `${from} → ${to}`, clauses: CLAUSES } as const;
  const answers = READINGS.map((each) => partTimeMonths(placement, period, each));
  const [one, ...others] = new Set<Exact>(answers);
  if (one !== undefined && others.length === 0) return given({ ...told, value: one });
  if (reading === null) {
    return given({ ...told, value: null, needs: [{ cause: 'silent', doubt: DOUBT, clauses: CLAUSES }] });
  }
  return given({
    ...told,
    value: partTimeMonths(placement, period, reading),
    readings: [{ doubt: DOUBT, reading }],
  });
}

function findingsOf(
  { people, monthlyRate, from, to }: Placement,
  path: readonly PropertyKey[],
  period: CostPeriod,
): readonly Finding<ExpenseFindingCode>[] {
  const isOutside = to < period.from || from > period.to;
  const isCut = !isOutside && !(isDayIn(from, period) && isDayIn(to, period));
  const found: readonly (readonly [ExpenseFindingCode, keyof Placement, boolean])[] = [
    ['placement-people-wrong', 'people', !Number.isSafeInteger(people) || people < 0],
    ['cost-negative', 'monthlyRate', (monthlyRate ?? 0) < 0],
    ['placement-ends-before-it-starts', 'to', to < from],
    ['placement-outside-period', 'from', isOutside],
    ['placement-cut-to-period', isDayIn(from, period) ? 'to' : 'from', isCut],
  ];
  return found.filter(([, , isWrong]) => isWrong).map(([code, field]) => expenseFinding(code, [...path, field]));
}
