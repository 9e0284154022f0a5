import { type YearMonth, yearMonthOf } from '@fukushi-kit/calendar';
import type { LabourRow, LabourTotals } from '@fukushi-kit/schema';
import type { FullTimePay, PayItem, SettlementInput, SettlementStatement } from '@fukushi-kit/settlement';
import { yenOf } from '@fukushi-kit/yen';
import { contractMonths } from './contract-months.ts';
import { forecastWords, payItemWords, SUM } from './messages.ja.ts';
import { payOf } from './pay-of.ts';

type IsMeant = (pay: FullTimePay) => boolean;

const ITEMS = Object.keys(payItemWords) as readonly PayItem[];

/** A row for each item of each member of staff, and one for the sum of each, in the order in which staff first appear. */
export function labourRows(input: SettlementInput, names: ReadonlyMap<string, string>): LabourRow[] {
  const everybody = [...new Set(input.fullTime.map(({ staff }) => staff))];
  return everybody.flatMap((staff) => {
    const isTheirs: IsMeant = (pay) => pay.staff === staff;
    const row = (item: string, isMeant: IsMeant): LabourRow => ({
      staff,
      name: names.get(staff) ?? null,
      item,
      months: monthsOf(input, isMeant),
      total: payOf(input, isMeant),
    });
    const paid = ITEMS.filter((item) => input.fullTime.some((pay) => isTheirs(pay) && pay.item === item));
    return [
      ...paid.map((item) => {
        const isMeant: IsMeant = (pay) => isTheirs(pay) && pay.item === item;
        return row(payItemWords[item] + forecastWords(input.fullTime.filter(isMeant)), isMeant);
      }),
      row(SUM, isTheirs),
    ];
  });
}

/** What the labour cost of all staff comes to in each month and over the year. */
export function labourTotals(input: SettlementInput, { costs }: SettlementStatement): LabourTotals {
  return { months: monthsOf(input, () => true), total: yenOf(costs['full-time']) };
}

function monthsOf(input: SettlementInput, isMeant: IsMeant): LabourRow['months'] {
  return contractMonths.map((month) => payOf(input, (pay) => isMeant(pay) && columnOf(pay) === month));
}

/** The month in whose column a pay stands: the one that it is for, or that of its payment where that lies outside. */
function columnOf({ month, paidOn }: FullTimePay): YearMonth {
  return contractMonths.includes(month) || paidOn === null ? month : yearMonthOf(paidOn);
}
