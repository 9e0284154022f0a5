import type { AccessRow } from '@fukushi-kit/schema';
import { isControlNumber } from '../control-number.ts';
import { isRecordDay } from '../record-day.ts';
import { isWord } from '../register-text.ts';
import type { SourceFindingCode } from '../source-finding.ts';
import type { AccessFields, FieldName, WordField } from './access-fields.ts';
import { type MomentInJapan, momentInJapan } from './moment-in-japan.ts';

/** Why a line is no row: the code, and the property of the row. */
export interface FieldFault {
  readonly code: SourceFindingCode;
  readonly field: keyof AccessRow;
}

type Read<T> = (line: object) => T | FieldFault;

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const DIGITS = /^\d{1,10}$/;
const HIGHEST = 9_999_999_999;
/** Days already asked about; a log writes few of them, each often. */
const MOST_DAYS = 10_000;

/** What reads a line, already taken apart, as a row; `number` counts lines for a log without numbers of its own. */
export function accessRowReader(fields: AccessFields): (line: object, number: number) => AccessRow | FieldFault {
  const sequence = sequenceIn(fields.sequence);
  const moment = momentIn(fields.moment);
  const login = loginIn(fields.login);
  const action = wordIn(fields.action, 'action');
  const result = wordIn(fields.result, 'result');
  const terminal = numberIn(fields.terminal, 'terminal');
  const subject = numberIn(fields.subject, 'subject');
  const purpose = numberIn(fields.purpose, 'purpose');
  return (line, number) => {
    const [counted, when, who] = [sequence === null ? number : sequence(line), moment(line), login(line)];
    if (isFault(counted)) return counted;
    if (isFault(when)) return when;
    if (isFault(who)) return who;
    const [what, came] = [action(line), result(line)];
    if (isFault(what)) return what;
    if (isFault(came)) return came;
    const [where, whose, why] = [terminal(line), subject(line), purpose(line)];
    if (isFault(where)) return where;
    if (isFault(whose)) return whose;
    if (isFault(why)) return why;
    return {
      sequence: counted,
      on: when.on,
      at: when.at,
      login: who,
      terminal: where,
      action: what,
      subject: whose,
      purpose: why,
      result: came,
    };
  };
}

/** Whether a reading is a fault. */
export function isFault(read: unknown): read is FieldFault {
  return typeof read === 'object' && read !== null && 'code' in read;
}

function malformed(field: keyof AccessRow): FieldFault {
  return { code: 'field-malformed', field };
}

/** The value of a field; nothing where the line does not have it, or holds `null`. */
function valueIn(line: object, name: FieldName): unknown {
  if (typeof name === 'string') return Object.hasOwn(line, name) ? (line as Record<string, unknown>)[name] : null;
  let here: unknown = line;
  for (const key of name) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return null;
    here = (here as Record<string, unknown>)[key];
  }
  return here;
}

function sequenceIn(name: FieldName | null): Read<number> | null {
  if (name === null) return null;
  return (line) => {
    const value = valueIn(line, name);
    if (value === null) return { code: 'field-missing', field: 'sequence' };
    const number = typeof value === 'string' && DIGITS.test(value) ? Number(value) : value;
    const isNumber = typeof number === 'number' && Number.isInteger(number) && number >= 1 && number <= HIGHEST;
    return isNumber ? number : malformed('sequence');
  };
}

function momentIn(moment: AccessFields['moment']): Read<Pick<AccessRow, 'on' | 'at'>> {
  return 'instant' in moment ? instantIn(moment.instant) : dayAndTimeIn(moment.on, moment.at);
}

function instantIn(name: FieldName): Read<MomentInJapan> {
  return (line) => {
    const value = valueIn(line, name);
    if (value === null) return { code: 'field-missing', field: 'on' };
    return (typeof value === 'string' ? momentInJapan(value) : null) ?? malformed('on');
  };
}

function dayAndTimeIn(dayName: FieldName, timeName: FieldName | null): Read<Pick<AccessRow, 'on' | 'at'>> {
  const known = new Set<string>();
  const isDay = (text: string): boolean => {
    if (known.has(text)) return true;
    const isOne = isRecordDay(text);
    if (isOne && known.size < MOST_DAYS) known.add(text);
    return isOne;
  };
  return (line) => {
    const on = valueIn(line, dayName);
    if (on === null) return { code: 'field-missing', field: 'on' };
    if (typeof on !== 'string' || !isDay(on)) return malformed('on');
    const at = timeName === null ? null : valueIn(line, timeName);
    if (at !== null && (typeof at !== 'string' || !TIME.test(at))) return malformed('at');
    return { on, at };
  };
}

function loginIn(name: FieldName): Read<string> {
  return (line) => {
    const value = valueIn(line, name);
    if (value === null || value === '') return { code: 'field-missing', field: 'login' };
    return typeof value === 'string' && isWord(value) ? value : malformed('login');
  };
}

function wordIn<Word extends string>(from: WordField<Word>, field: 'action' | 'result'): Read<Word> {
  if ('always' in from) return () => from.always;
  const words = new Map<unknown, Word>(Object.entries(from.words));
  return (line) => {
    const value = valueIn(line, from.field);
    if (value === null || value === '') return { code: 'field-missing', field };
    return words.get(typeof value === 'string' ? value : String(value)) ?? { code: 'word-unknown', field };
  };
}

function numberIn(name: FieldName | null, field: 'terminal' | 'subject' | 'purpose'): Read<string | null> {
  if (name === null) return () => null;
  return (line) => {
    const value = valueIn(line, name);
    if (value === null || value === '') return null;
    return typeof value === 'string' && isControlNumber(value) ? value : malformed(field);
  };
}
