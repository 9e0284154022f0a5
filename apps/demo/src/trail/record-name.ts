import { formatEraDate, formatEraMonth, isPlainDate, isYearMonth, plainDate } from '@fukushi-kit/calendar';
import { doubt, isDoubtId } from '@fukushi-kit/clause';
import { forms } from '@fukushi-kit/official-forms';
import { catalogues } from '@fukushi-kit/policy-check';
import type { KeptBook } from '@fukushi-kit/policy-check/registers';
import { timeText } from '../page/time-text.ts';
import { bookTitle } from '../policy/book-title.ts';
import { words } from './words.ja.ts';

/** What a record itself tells of which it is, where its id does not. */
export interface RecordHint {
  /** The official form of a sheet, with the control number or the month on it. */
  readonly form: string | null;
  readonly number: string | null;
  /** The check of a result, and the day as of which it stands. */
  readonly catalogue: string | null;
  readonly asOf: string | null;
  /** The title of a print, the file of a backup. */
  readonly title: string | null;
  /** When a hand-out or an erasure was asked for. */
  readonly at: string | null;
}

const noHint: RecordHint = { form: null, number: null, catalogue: null, asOf: null, title: null, at: null };

/**
 * Which record of its kind it is, as people say it: by its control number, its month, its title or its day, never by a
 * person's name; the id where nothing better is known, and nothing where a contract has but one.
 */
export function recordName(kind: string, id: string, hint: RecordHint = noHint): string {
  switch (kind) {
    case 'case':
    case 'visit':
    case 'life':
    case 'support-case':
      return words.controlNumber(id);
    case 'month':
    case 'review':
      return monthText(id);
    case 'submission': {
      const [month = '', round = '1'] = id.split('.');
      return words.submission(monthText(month), round);
    }
    case 'register':
      return bookTitle(id as KeptBook);
    case 'doubt-decision':
      return isDoubtId(id) ? doubt(id).question.ja : id;
    case 'form':
    case 'city-paper':
      return sheetName(id, hint);
    case 'policy-result':
      return resultName(id, hint);
    case 'duty-facts':
    case 'centre-log':
    case 'staff':
    case 'contract-terms':
    case 'costs':
    case 'invoice':
    case 'agreed-terms':
    case 'audit-log':
      return '';
    default:
      return hint.title ?? (hint.at === null ? id : words.askedAt(timeText(hint.at)));
  }
}

function sheetName(id: string, { form, number }: RecordHint): string {
  const title = form === null ? undefined : forms.get(form)?.title;
  if (title === undefined) return id;
  return number === null ? title : `${title} ${isYearMonth(number) ? formatEraMonth(number) : number}`;
}

/** A catalogue that is none any more has no title: the log is read all the same. */
function resultName(id: string, { catalogue, asOf }: RecordHint): string {
  const title = catalogues.find((known) => known.id === catalogue)?.title;
  return title === undefined ? id : `${title} ${dayText(asOf)}`;
}

function monthText(month: string): string {
  return isYearMonth(month) ? formatEraMonth(month) : month;
}

function dayText(day: string | null): string {
  return day !== null && isPlainDate(day) ? formatEraDate(plainDate(day)) : '';
}
