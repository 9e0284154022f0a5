import type { PlainDate, YearMonth } from '@fukushi-kit/calendar';
import type { ClauseId } from '@fukushi-kit/clause';
import type { Need } from '@fukushi-kit/rule';
import type { Finding } from '@fukushi-kit/schema';
import { type Derivation, derive, type GivenFigure, given, type ReadingUsed, type Yen } from '@fukushi-kit/yen';
import { match, P } from 'ts-pattern';
import type { ExpenseFindingCode } from '../finding-code.ts';
import { figureLabels, itemWords, payItemWords, standingWords } from '../messages.ja.ts';
import { type CostPeriod, isDayIn, isMonthIn } from './cost-period.ts';
import type { CostSheet } from './cost-sheet.ts';
import { expenseFinding } from './expense-finding.ts';
import { type SettlementReadings, settlementDoubts } from './settlement-readings.ts';

/**
 * The items of the labour cost (人件費) of full-time staff: 給与, 手当, 社会保険料, 退職共済掛金; and labour insurance (労働保険料),
 * which the specification does not name.
 *
 * @clause kashiwa-r7:13(2)ア
 */
export type PayItem = 'salary' | 'allowance' | 'social-insurance' | 'retirement-mutual-aid' | 'labour-insurance';

/**
 * A sum spent on a full-time member of staff (常勤職員): a staff number that names nobody, the month it is for, the day of
 * payment (`null` not recorded), and whether it is forecast (見込) or final (確定).
 *
 * @clause kashiwa-r7:13(2)ア
 */
export interface FullTimePay {
  readonly staff: string;
  readonly item: PayItem;
  readonly month: YearMonth;
  readonly amount: Yen;
  readonly paidOn: PlainDate | null;
  readonly standing: 'forecast' | 'final';
}

interface Settled {
  readonly figure: Derivation | null;
  readonly findings: readonly Finding<ExpenseFindingCode>[];
}

const CLAUSES: readonly ClauseId[] = ['kashiwa-r7:13(2)ア'];
const MARCH_NEED: Need = { cause: 'silent', doubt: settlementDoubts.marchCosts, clauses: ['kashiwa-r7:8(5)イ'] };
const PAID_ON_NEED: Need = {
  cause: 'data',
  fact: 'paidOn',
  label: figureLabels.paidOn,
  clauses: ['kashiwa-r7:13(2)ア', 'kashiwa-r7:8(5)イ'],
};
const INSURANCE_NEED: Need = { cause: 'silent', doubt: settlementDoubts.labourInsurance, clauses: CLAUSES };

/** The actual labour cost of full-time staff in a period, item by item, with findings at `['fullTime', index, …]`. */
export function fullTimeCost(
  pays: readonly FullTimePay[],
  period: CostPeriod,
  readings: SettlementReadings,
): CostSheet {
  const settled = pays.map((pay, index) => settle(pay, ['fullTime', index], period, readings));
  const items = (Object.keys(payItemWords) as PayItem[])
    .map((item) => ({
      item,
      of: settled.flatMap(({ figure }, index) => (figure && pays[index]?.item === item ? [figure] : [])),
    }))
    .filter(({ item, of }) => item !== 'labour-insurance' || of.length > 0)
    .map(({ item, of }) => derive({ label: payItemWords[item], unit: 'yen', how: 'sum', of, clauses: CLAUSES }));
  return {
    cost: derive({ label: itemWords['full-time'].cost, unit: 'yen', how: 'sum', of: items, clauses: CLAUSES }),
    findings: settled.flatMap(({ findings }) => findings),
  };
}

function settle(
  pay: FullTimePay,
  path: readonly PropertyKey[],
  period: CostPeriod,
  readings: SettlementReadings,
): Settled {
  if (pay.amount < 0) return left('cost-negative', [...path, 'amount']);
  return match({ item: pay.item, reading: readings.labourInsurance })
    .returnType<Settled>()
    .with({ item: 'labour-insurance', reading: null }, () => open(pay, INSURANCE_NEED))
    .with({ item: 'labour-insurance', reading: 'not-counted' }, () =>
      left('labour-insurance-not-counted', [...path, 'item']),
    )
    .with({ item: 'labour-insurance', reading: 'counted' }, () =>
      settleByTime(pay, path, period, readings, [{ doubt: settlementDoubts.labourInsurance, reading: 'given' }]),
    )
    .with({ item: P.union('salary', 'allowance', 'social-insurance', 'retirement-mutual-aid') }, () =>
      settleByTime(pay, path, period, readings, []),
    )
    .exhaustive();
}

function settleByTime(
  pay: FullTimePay,
  path: readonly PropertyKey[],
  period: CostPeriod,
  { marchCosts: reading }: SettlementReadings,
  used: readonly ReadingUsed[],
): Settled {
  const forMonth = isMonthIn(pay.month, period);
  const paid = pay.paidOn === null ? null : isDayIn(pay.paidOn, period);
  const byReading = reading === null ? used : [...used, { doubt: settlementDoubts.marchCosts, reading }];
  return match({ forMonth, paid, reading, standing: pay.standing })
    .returnType<Settled>()
    .with({ forMonth: false, paid: false }, () => left('cost-outside-period', [...path, 'month']))
    .with({ reading: 'payment', standing: 'forecast' }, () =>
      left('cost-forecast-on-payment-basis', [...path, 'standing']),
    )
    .with({ forMonth: true, paid: true }, () => counted(pay, used))
    .with({ reading: null }, () => open(pay, MARCH_NEED))
    .with({ forMonth: true, reading: 'accrual' }, () => counted(pay, byReading))
    .with({ forMonth: false, reading: 'accrual' }, () => left('cost-outside-period', [...path, 'month']))
    .with({ paid: true, reading: 'payment' }, () => counted(pay, byReading))
    .with({ paid: false, reading: 'payment' }, () => left('cost-not-paid-in-period', [...path, 'paidOn']))
    .with({ paid: null, reading: 'payment' }, () => open(pay, PAID_ON_NEED))
    .exhaustive();
}

function counted(pay: FullTimePay, readings: readonly ReadingUsed[]): Settled {
  const figure = given({ ...toldOf(pay), value: pay.amount, readings });
  return { figure, findings: [] };
}

function open(pay: FullTimePay, need: Need): Settled {
  return { figure: given({ ...toldOf(pay), value: null, needs: [need] }), findings: [] };
}

function left(code: ExpenseFindingCode, path: readonly PropertyKey[]): Settled {
  return { figure: null, findings: [expenseFinding(code, path)] };
}

function toldOf({
  staff,
  item,
  month,
  standing,
}: FullTimePay): Pick<GivenFigure, 'label' | 'unit' | 'source' | 'clauses'> {
  const label = `${payItemWords[item]} ${staff} ${month}`;
  return { label, unit: 'yen', source: `${figureLabels.payroll}（${standingWords[standing]}）`, clauses: CLAUSES };
}
