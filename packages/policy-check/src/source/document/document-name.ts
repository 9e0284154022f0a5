import { isYearMonth, type PlainDate } from '@fukushi-kit/calendar';
import type { DocumentRow } from '@fukushi-kit/schema';
import { isControlNumber } from '../control-number.ts';
import { isRecordDay } from '../record-day.ts';
import { isLine } from '../register-text.ts';
import type { SourceFindingCode } from '../source-finding.ts';
import { editionForm } from './document-words.ja.ts';
import { fileName } from './file-name.ts';

/** What the name of a file tells of a document. */
export type DocumentName = Pick<DocumentRow, 'kind' | 'edition' | 'month'> & {
  readonly madeOn: PlainDate;
  readonly title: string;
  /** The number in the name, or one made from day, kind and edition. */
  readonly number: string;
};

type Kinds = Readonly<Record<string, DocumentRow['kind']>>;

const DAY = /^(\d{4})-?(\d{2})-?(\d{2})$/;
const MONTHLY: ReadonlySet<DocumentRow['kind']> = new Set(['monthly-report', 'monthly-results']);

/**
 * Reads a name such as `2025-04-01_事故対応手順_v2.pdf`: the day on which the document was made, its title, and in any order
 * an edition, the month that it is about, and its number. Or why it tells no document. The title is looked up as it is written
 * and in composed form, since some systems write names of files decomposed; it is kept as written.
 */
export function documentName(path: string, kinds: Kinds): DocumentName | SourceFindingCode {
  const [first = '', title = '', ...parts] = withoutExtension(fileName(path)).split('_');
  const madeOn = dayOf(first);
  if (madeOn === null) return 'name-without-day';
  const kind = kindOf(title, kinds);
  if (kind === null || !isLine(title)) return 'kind-not-told';
  const told = partsOf(parts);
  if (told === null) return 'name-part-unknown';
  if (MONTHLY.has(kind) && told.month === null) return 'month-not-told';
  const number = told.number ?? numberOf(madeOn, kind, told);
  return isControlNumber(number) ? { ...told, madeOn, kind, title, number } : 'name-part-unknown';
}

function withoutExtension(name: string): string {
  const dot = name.lastIndexOf('.');
  return /^\.[A-Za-z][0-9A-Za-z]{0,4}$/.test(name.slice(dot)) && dot > 0 ? name.slice(0, dot) : name;
}

function dayOf(text: string): PlainDate | null {
  const [, year, month, day] = DAY.exec(text) ?? [];
  const written = `${year}-${month}-${day}`;
  return isRecordDay(written) ? written : null;
}

function kindOf(title: string, kinds: Kinds): DocumentRow['kind'] | null {
  const known = [title, title.normalize('NFC')].find((each) => Object.hasOwn(kinds, each));
  return known === undefined ? null : (kinds[known] ?? null);
}

interface Parts {
  edition: string | null;
  month: string | null;
  number: string | null;
}

/** What stands behind the title; nothing where a part is unknown or of a kind that was there. */
function partsOf(parts: readonly string[]): Parts | null {
  const told: Parts = { edition: null, month: null, number: null };
  for (const part of parts) {
    const composed = part.normalize('NFC');
    const key = editionForm.test(composed) ? 'edition' : isYearMonth(part) ? 'month' : 'number';
    if (told[key] !== null || (key === 'number' && !isControlNumber(part))) return null;
    told[key] = composed;
  }
  return told;
}

function numberOf(madeOn: string, kind: string, { edition, month }: Parts): string {
  const version = edition === null ? [] : [`v${edition.replaceAll(/[^0-9.]/g, '').replaceAll('.', '-')}`];
  return [madeOn.replaceAll('-', ''), ...(month === null ? [] : [month]), kind, ...version].join('-');
}
