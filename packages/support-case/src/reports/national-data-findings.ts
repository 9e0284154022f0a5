import type { CentreLog } from '@fukushi-kit/schema';
import { match } from 'ts-pattern';
import type { SupportFinding } from '../finding-code.ts';
import { submissionState } from './submission-state.ts';

type NationalFinding = SupportFinding<'national-data-not-submitted' | 'national-data-submitted-late'>;

/**
 * Data that the state asks for (国が指定するデータ) and that are missing or late at the end of `asOf`. "Without delay" (遅延なく) has
 * no number in the contract: a due day is the state's, and without one missing data are a warning.
 *
 * @clause kashiwa-r7:8(4)
 *
 * @example
 * const data = { title: '重層的支援体制整備事業の実績', due: '2025-10-31', submittedOn: null }
 * nationalDataFindings([data], '2025-11-01').map(({ code, severity }) => [code, severity])
 * // => [['national-data-not-submitted', 'error']]
 */
export function nationalDataFindings(data: CentreLog['nationalReports'], asOf: string): readonly NationalFinding[] {
  return data.flatMap(({ due, submittedOn }, index) => {
    const at = { path: ['nationalReports', index, 'submittedOn'], clauses: ['kashiwa-r7:8(4)'] } as const;
    const detail = due === null ? {} : { detail: { due } };
    return match(submissionState({ due, submittedOn, asOf }))
      .returnType<readonly NationalFinding[]>()
      .with('in-time', 'to-come', () => [])
      .with('late', () => [{ ...at, ...detail, code: 'national-data-submitted-late', severity: 'error' }])
      .with('overdue', () => [{ ...at, ...detail, code: 'national-data-not-submitted', severity: 'error' }])
      .with('not-dated', () => [{ ...at, code: 'national-data-not-submitted', severity: 'warning' }])
      .exhaustive();
  });
}
