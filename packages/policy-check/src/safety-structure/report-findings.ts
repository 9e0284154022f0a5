import type { PlainDate } from '@fukushi-kit/calendar';
import type { SafetyStructure } from '@fukushi-kit/schema';
import type { PolicyFinding } from '../finding-code.ts';
import type { StructureQuestion } from './structure-question.ts';

type ReportFinding = PolicyFinding<
  | 'start-not-recorded'
  | 'not-reported'
  | 'reported-after-start'
  | 'reported-on-day-of-start'
  | 'version-not-notified'
  | 'report-of-later-version'
>;
type Report = SafetyStructure['reports'][number] & { readonly index: number };

const REPORT = ['chigasaki-r7:特記2(4)'] as const;
const NOTICE = ['chigasaki-r7:特記2(6)'] as const;

/**
 * Whether the structure was reported to the city before work started (着手), and its present version after a change. The
 * contract gives "promptly" (速やかに) no number of days, so a version not yet notified is a warning.
 *
 * @clause chigasaki-r7:特記2(4)
 * @clause chigasaki-r7:特記2(6)
 */
export function reportFindings(
  { version, reports }: Pick<SafetyStructure, 'version' | 'reports'>,
  { asOf, workStartedOn }: Pick<StructureQuestion, 'asOf' | 'workStartedOn'>,
): readonly ReportFinding[] {
  const made = reports.map((report, index) => ({ ...report, index })).filter(({ on }) => on <= asOf);
  return [
    ...ofStart(workStartedOn),
    ...ofFirst(made, workStartedOn, asOf),
    ...ofPresent(made, version),
    ...ofLater(made, version),
  ];
}

function ofStart(workStartedOn: PlainDate | null): readonly ReportFinding[] {
  return workStartedOn === null
    ? [{ code: 'start-not-recorded', path: ['reports'], severity: 'warning', clauses: REPORT }]
    : [];
}

function ofFirst(made: readonly Report[], start: PlainDate | null, asOf: PlainDate): readonly ReportFinding[] {
  const detail = start === null ? {} : { detail: { before: start } };
  const first = made.toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)))[0];
  if (first === undefined) {
    const severity = start !== null && start <= asOf ? 'error' : 'warning';
    return [{ ...detail, code: 'not-reported', path: ['reports'], severity, clauses: REPORT }];
  }
  if (start === null || first.on < start) return [];
  const at = { ...detail, path: ['reports', first.index, 'on'], clauses: REPORT };
  return first.on === start
    ? [{ ...at, code: 'reported-on-day-of-start', severity: 'notice' }]
    : [{ ...at, code: 'reported-after-start', severity: 'error' }];
}

function ofPresent(made: readonly Report[], version: number): readonly ReportFinding[] {
  return made.length > 0 && made.every((report) => report.version < version)
    ? [{ code: 'version-not-notified', path: ['version'], severity: 'warning', clauses: NOTICE }]
    : [];
}

function ofLater(made: readonly Report[], version: number): readonly ReportFinding[] {
  return made
    .filter((report) => report.version > version)
    .map(({ index }) => ({
      code: 'report-of-later-version',
      path: ['reports', index, 'version'],
      severity: 'error',
      clauses: NOTICE,
    }));
}
