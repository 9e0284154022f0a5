import { formatEraDate } from '@fukushi-kit/calendar';
import {
  type Catalogue,
  type ControlFinding,
  type ControlResult,
  catalogue,
  control,
  controlFindingText,
  type PolicyReport,
  words,
} from '@fukushi-kit/policy-check';
import { type Column, type SheetRecord, type Table, tableOf } from '@fukushi-kit/sheet';
import { policyMessages } from './messages.ja.ts';
import { numberedBookTitle } from './numbered-book-title.ts';

const KEYS = [
  'asOfEra',
  'asOf',
  'catalogue',
  'chapter',
  'control',
  'clause',
  'title',
  'duty',
  'gravity',
  'automation',
  'verdict',
  'excluded',
  'confirmation',
  'waivers',
  'code',
  'weight',
  'finding',
  'findingClauses',
  'book',
  'rows',
  'total',
  'key',
] as const;

const MOST_ROWS = 9_999_999_999;

const columns: readonly Column[] = KEYS.map((key) => ({
  key,
  title: policyMessages.resultColumns[key],
  values: valuesOf(key),
}));

function valuesOf(key: (typeof KEYS)[number]): Column['values'] {
  if (key === 'asOf') return { kind: 'day' };
  if (key === 'excluded') return { kind: 'yes-no' };
  return key === 'total' ? { kind: 'integer', minimum: 0, maximum: MOST_ROWS } : { kind: 'text' };
}

/**
 * The results of checks as a table that people and programs read: one header row, and one row for each finding, or for a
 * control without findings. The day stands in the Japanese calendar and as ISO.
 */
export function resultTable(reports: readonly PolicyReport[]): Table {
  return tableOf(columns, reports.flatMap(recordsOfReport));
}

function recordsOfReport(report: PolicyReport): readonly SheetRecord[] {
  const own = catalogue(report.catalogue);
  return report.results.flatMap((result) => {
    const head = headOf(report, own, result);
    return result.findings.length === 0
      ? [head]
      : result.findings.map((finding) => ({ ...head, ...detailOf(finding) }));
  });
}

function headOf({ asOf }: PolicyReport, { id, chapters }: Catalogue, result: ControlResult): SheetRecord {
  const own = control(result.control);
  return {
    asOfEra: formatEraDate(asOf),
    asOf,
    catalogue: id,
    chapter: chapters.find(({ controls }) => controls.some((each) => each.id === own.id))?.title ?? null,
    control: own.id,
    clause: own.clause,
    title: own.title,
    duty: words.duty[own.duty],
    gravity: words.gravity[own.gravity],
    automation: words.automation[own.automation],
    verdict: words.verdict[result.verdict],
    excluded: result.isExcluded,
    confirmation: result.confirmation,
    waivers: result.waivers.join(' '),
  };
}

function detailOf(finding: ControlFinding): SheetRecord {
  return {
    code: finding.code,
    weight: policyMessages.weights[finding.severity],
    finding: controlFindingText(finding),
    findingClauses: finding.clauses.join(' '),
    book: finding.book === null ? null : numberedBookTitle(finding.book),
    rows: finding.rows.join(' '),
    total: finding.total,
    key: finding.key,
  };
}
