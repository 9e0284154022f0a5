import type { PlainDate } from '@fukushi-kit/calendar';
import { isControlNumber } from './control-number.ts';
import type { ExportRow } from './export-rows.ts';
import { noneWords } from './export-words.ja.ts';
import { type DayOrder, exportedDay } from './exported-day.ts';
import { exportedTruth } from './exported-truth.ts';
import { isLine, isName, isWord } from './register-text.ts';
import { atLine, type SourceFinding, type SourceFindingCode } from './source-finding.ts';

/** Reads the cells of one row; what cannot be read is told and `null` in its place. An empty cell is `null`. */
export interface CellReader<Key extends string> {
  readonly refuse: (code: SourceFindingCode, key: Key) => null;
  /** What was read of a cell that has to be filled in; an empty one is told, and `instead` stands in its place. */
  readonly needed: <Value>(key: Key, read: Value | null, instead: Value) => Value;
  readonly text: (key: Key) => string | null;
  readonly line: (key: Key) => string | null;
  /** A name as it was written, spaces and all. */
  readonly name: (key: Key) => string | null;
  readonly word: (key: Key) => string | null;
  readonly number: (key: Key) => string | null;
  readonly day: (key: Key) => PlainDate | null;
  readonly truth: (key: Key) => boolean | null;
  readonly count: (key: Key, most: number) => number | null;
  /** Numbers in a list; none only where the cell says so in a word. */
  readonly numbers: (key: Key) => readonly string[] | null;
}

const BETWEEN_NUMBERS = /[\s、,，;；]+/;
const DIGITS = /^\d{1,7}$/;

/** Begins to read a row. */
export function cellReader<Key extends string>(
  { line, cell, written: asWritten }: ExportRow<Key>,
  days: DayOrder,
  faults: SourceFinding[],
): CellReader<Key> {
  const refuse = (code: SourceFindingCode, key: Key): null => {
    faults.push(atLine(code, line, key));
    return null;
  };
  const text = (key: Key): string | null => {
    const written = cell(key);
    return written === '' ? null : written;
  };
  const sound = (key: Key, isSound: (written: string) => boolean): string | null => {
    const written = text(key);
    return written === null || isSound(written) ? written : refuse('cell-malformed', key);
  };
  return {
    refuse,
    needed: (key, read, instead) => read ?? (text(key) === null ? refuse('cell-empty', key) : null) ?? instead,
    text,
    line: (key) => sound(key, isLine),
    name(key) {
      const name = text(key) === null ? null : asWritten(key);
      return name === null || isName(name) ? name : refuse('cell-malformed', key);
    },
    word: (key) => sound(key, isWord),
    number: (key) => sound(key, isControlNumber),
    day(key) {
      const read = exportedDay(cell(key) ?? '', days);
      return typeof read === 'object' && read !== null ? refuse(read.fault, key) : read;
    },
    truth(key) {
      const read = exportedTruth(cell(key) ?? '');
      return read === 'cell-malformed' ? refuse(read, key) : read;
    },
    count(key, most) {
      const written = sound(key, (each) => DIGITS.test(each) && Number(each) <= most);
      return written === null ? null : Number(written);
    },
    numbers(key) {
      const written = text(key);
      if (written === null) return null;
      if (noneWords.includes(written.toLowerCase())) return [];
      const numbers = written.split(BETWEEN_NUMBERS).filter((each) => each !== '');
      const isSound = numbers.length > 0 && numbers.every(isControlNumber);
      return isSound ? [...new Set(numbers)] : refuse('cell-malformed', key);
    },
  };
}
