import { nextMonth, plainDate, yearMonth } from '@fukushi-kit/calendar';
import { type FullTimePay, type SettlementInput, type SettlementStatement, settle } from '@fukushi-kit/settlement';
import { yen } from '@fukushi-kit/yen';

/** Two full-time advisers over the year with their insurance, and overtime of March paid in April. */
function pays(): readonly FullTimePay[] {
  const all: FullTimePay[] = [];
  for (let month = yearMonth('2025-04'); month <= '2026-03'; month = nextMonth(month)) {
    const paidOn = plainDate(`${month}-20`);
    for (const staff of ['S-01', 'S-02']) {
      all.push({ staff, item: 'salary', month, amount: yen(420_000), paidOn, standing: 'final' });
      all.push({ staff, item: 'social-insurance', month, amount: yen(63_000), paidOn, standing: 'final' });
    }
  }
  const march = { month: yearMonth('2026-03'), paidOn: plainDate('2026-04-20'), standing: 'final' } as const;
  return [...all, { ...march, staff: 'S-01', item: 'allowance', amount: yen(19_800) }];
}

const cost = { nature: 'operation', evidenceAsked: false, standing: 'final' } as const;

/** A year of cost that stays below what was advanced, with every reading chosen. */
export function yearOfCost(parts: Partial<SettlementInput> = {}): SettlementInput {
  return {
    contractSum: yen(15_000_001),
    period: { from: plainDate('2025-04-01'), to: plainDate('2026-03-31') },
    advances: [
      { on: plainDate('2025-04-30'), amount: yen(7_500_001) },
      { on: plainDate('2025-10-31'), amount: yen(7_500_000) },
    ],
    settledBefore: null,
    fullTime: pays(),
    partTime: [
      {
        post: '相談補助',
        people: 1,
        monthlyRate: yen(180_000),
        from: plainDate('2025-04-01'),
        to: plainDate('2025-10-15'),
      },
    ],
    other: [
      { ...cost, title: '印刷費', on: plainDate('2025-06-20'), amount: yen(48_400), evidence: 'E-1' },
      {
        ...cost,
        title: '開設の準備',
        nature: 'preparation',
        on: plainDate('2025-04-01'),
        amount: yen(90_000),
        evidence: 'E-2',
      },
      { ...cost, title: '郵便料', on: plainDate('2025-09-01'), amount: yen(8_400), evidence: null },
    ],
    budgets: null,
    tax: { how: 'not-added' },
    readings: {
      partMonth: 'by-days',
      fraction: 'down',
      contractSum: 'capped',
      marchCosts: 'accrual',
      labourInsurance: 'not-counted',
      betweenItems: 'free',
    },
    ...parts,
  };
}

/** What the settlement of a year says. */
export function settledYear(input: SettlementInput): SettlementStatement {
  const settled = settle(input);
  if (!settled.ok) throw new Error(JSON.stringify(settled.findings));
  return settled.value;
}
