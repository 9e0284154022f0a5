import { isYearMonth } from '@fukushi-kit/calendar';
import type { Severity } from '@fukushi-kit/schema';
import { bookKinds } from '../../book/book-kinds.ts';
import type { BookName } from '../../book/books.ts';
import { control as controlOf, isControlId } from '../../catalogue/catalogues.ts';
import { type ControlFinding, findingClauses, findingKey } from '../../evaluate/control-finding.ts';
import type { ControlFindingCode } from '../../finding-code.ts';
import type { Named, Remark } from '../../judge/judgement.ts';
import { messages } from '../../messages.ja.ts';
import { fault, type Read } from './fault.ts';
import { optionalValue, ownValue, ownValues } from './own-values.ts';
import type { Placed } from './placed.ts';
import type { ObservationShape, Propertied } from './results-shape.ts';

/** A finding of a control, and where it stands in the text. */
export interface PlacedFinding {
  readonly finding: ControlFinding;
  readonly path: readonly PropertyKey[];
}

/** A finding of a control, from its observation. Its key tells whether code and rows are those that were written. */
export function readFinding({ part, path }: Placed<ObservationShape>): Read<PlacedFinding> {
  const id = ownValue(part, 'control');
  if (id === null || !isControlId(id)) return { faults: [fault('oscal-unknown-control', path)] };
  const control = controlOf(id);
  const severity = severityOf(ownValue(part, 'severity'));
  const seen = seenIn(part);
  if (severity === null || seen === null) return { faults: [fault('oscal-property-missing', path)] };
  const { code, book, named, rows, total, wanting } = seen;
  const clauses = findingClauses(control);
  const key = findingKey(id, seen);
  if (key !== ownValue(part, 'key') || clauses.join(' ') !== ownValues(part, 'clause').join(' '))
    return { faults: [fault('oscal-finding-altered', path)] };
  const detail = { count: total, ...(wanting === null ? {} : { wanting }) };
  const place = book === null ? [] : [book];
  return {
    value: {
      path,
      finding: { code, path: place, severity, clauses, detail, key, control: id, book, named, rows, total },
    },
  };
}

function seenIn(part: Propertied): Omit<Remark, 'weight'> | null {
  const code = ownValue(part, 'code');
  const book = bookOf(optionalValue(part, 'book'));
  const rows = ownValues(part, 'row');
  const named = namedOf(optionalValue(part, 'named'), rows);
  const total = countOf(ownValue(part, 'rows'));
  const wanting = optionalValue(part, 'wanting');
  if (code === null || !isCode(code) || book === undefined || named === null || wanting === undefined) return null;
  if (total === null || total < rows.length) return null;
  // Whatever a finding wants is part of its key, so a word that no finding can want does not pass.
  return { code, book, named, rows, total, wanting: wanting as Remark['wanting'] };
}

/** What the rows of a finding are; `null` where they are not what is said of them. */
function namedOf(text: string | null | undefined, rows: readonly string[]): Named | null {
  if (text === null) return 'rows';
  if (text === 'months') return rows.every(isYearMonth) ? text : null;
  return text === 'controls' && rows.every(isControlId) ? text : null;
}

function isCode(text: string): text is ControlFindingCode {
  return Object.hasOwn(messages, text);
}

function bookOf(text: string | null | undefined): BookName | null | undefined {
  return text === null ? null : bookKinds.find(({ name }) => name === text)?.name;
}

function severityOf(text: string | null): Severity | null {
  return text === 'error' || text === 'warning' || text === 'notice' ? text : null;
}

/** A count as it is written, `null` where the text is none. */
export function countOf(text: string | null): number | null {
  return text !== null && /^(0|[1-9][0-9]{0,8})$/.test(text) ? Number(text) : null;
}
