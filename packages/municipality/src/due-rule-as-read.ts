import type { MunicipalityProfile } from '@fukushi-kit/schema';

type DueRule = MunicipalityProfile['dueRules'][number];

const HOLIDAY_RULES = ['keep', 'next-open-day', 'previous-open-day'] as const;
const REPORT_MONTHS = ['reported-month', 'following-month'] as const;

/** A due rule says in values what the readings of its clause say in words: the rule with the values of the readings chosen. */
export function dueRuleAsRead(rule: DueRule, chosen: (doubt: string) => string | null): DueRule {
  const holidayRule = HOLIDAY_RULES.find((word) => word === chosen(`${rule.clause}/closed-day`));
  const reportMadeIn = REPORT_MONTHS.find((word) => word === chosen(`${rule.clause}/report-month`));
  return rule.id === 'monthly-report'
    ? { ...rule, holidayRule: holidayRule ?? rule.holidayRule, reportMadeIn: reportMadeIn ?? rule.reportMadeIn }
    : { ...rule, holidayRule: holidayRule ?? rule.holidayRule };
}
