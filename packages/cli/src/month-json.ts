import type { MonthResult } from '@fukushi-kit/office';
import { isStopped, type MonthPrints } from './month-prints.ts';

/** A month for a machine: decisions, findings, files. It names people by control number only and holds no data of theirs. */
export function monthJson(result: MonthResult, prints: MonthPrints): string {
  const { profile, month, people, report, due, readings } = result;
  const content = {
    profile,
    month,
    people: people.map(({ documents, reported, facts, ...person }, index) => ({
      ...person,
      documents: prints.ofPeople[index] ?? [],
    })),
    report,
    due,
    readings,
    documents: prints.ofMonth,
    isStopped: isStopped(result, prints),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
