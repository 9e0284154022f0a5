import { officeText } from '@fukushi-kit/office';
import { messages as settlementMessages } from '@fukushi-kit/settlement';
import type { Lacking } from '../person/lacking.ts';
import type { MonthFile } from './month-file.ts';
import { words } from './words.ja.ts';

/** What keeps sheets of a month from counting: plans that are stopped, and what the report left out and why. */
export function missingOf({ result }: MonthFile): readonly Lacking[] {
  const { people, report, due } = result;
  return [
    ...people.flatMap(({ controlNumber, isStopped, findings }) => {
      const error = findings.find(({ severity }) => severity === 'error');
      if (!isStopped || error === undefined) return [];
      const text = words.stopped(controlNumber, officeText(error));
      return [{ text, severity: 'error', clauses: error.clauses ?? [] } as const];
    }),
    ...report.findings.flatMap(({ code, path, severity, clauses }) => {
      const id = people[Number(path[1])]?.controlNumber ?? '';
      if (severity === 'notice') return [];
      return [{ text: words.leftOut(id, settlementMessages[code]), severity, clauses: clauses ?? [] }];
    }),
    ...(due?.findings ?? []).map(({ code, severity, clauses }) => ({
      text: settlementMessages[code],
      severity,
      clauses: clauses ?? [],
    })),
  ];
}
