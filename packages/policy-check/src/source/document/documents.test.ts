import { plainDate } from '@fukushi-kit/calendar';
import { parseDocument } from '@fukushi-kit/schema';
import { describe, expect, test } from 'vitest';
import { agreed, booksOf, coverage } from '../../../test/books-of.ts';
import { readSource } from '../../../test/read-source.ts';
import type { ControlId } from '../../control/control-id.ts';
import { evaluate } from '../../evaluate/evaluate.ts';
import { ownDocumentColumns } from './document-columns.ts';
import { documentKinds } from './document-kinds.ts';
import type { DocumentReading } from './document-reading.ts';
import type { FolderFile } from './folder-file.ts';
import { readDocumentFolder } from './read-document-folder.ts';
import { type DocumentIndexOptions, readDocumentIndex } from './read-document-index.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const file = (path: string, parts: Partial<FolderFile> = {}): FolderFile => ({
  path,
  modifiedOn: null,
  content: utf8(path),
  ...parts,
});
/** printf 'x' | sha256sum */
const DIGEST_OF_X = 'sha-256:2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881';

describe('a folder of documents', () => {
  test.each<[path: string, number: string, kind: string, edition: string | null, madeOn: string, month: string | null]>(
    [
      [
        '2025-04-01_事故対応手順_v2.pdf',
        '20250401-incident-procedure-v2',
        'incident-procedure',
        'v2',
        '2025-04-01',
        null,
      ],
      ['20250401_事故対応の手順書.docx', '20250401-incident-procedure', 'incident-procedure', null, '2025-04-01', null],
      ['a/b\\2025-03-01_ID管理規程_第1版.pdf', '20250301-id-rules-v1', 'id-rules', '第1版', '2025-03-01', null],
      ['2025-05-05_月次報告書_2025-04_D-300.pdf', 'D-300', 'monthly-report', null, '2025-05-05', '2025-04'],
      [
        '2025-05-05_月次報告書_2025-04.pdf',
        '20250505-2025-04-monthly-report',
        'monthly-report',
        null,
        '2025-05-05',
        '2025-04',
      ],
      ['2025-05-20_訪問記録_R-012_v1.1', 'R-012', 'visit-record', 'v1.1', '2025-05-20', null],
      ['2025-08-01_レイアウト図.pdf', '20250801-layout-drawing', 'layout-drawing', null, '2025-08-01', null],
    ].slice(0, 7) as never,
  )('names one in %s', (path, number, kind, edition, madeOn, month) => {
    const { register, unplaced } = readDocumentFolder([file(path)]);
    expect(unplaced).toEqual([]);
    expect(register.rows).toMatchObject([
      { number, kind, edition, madeOn, month, reviewedOn: null, submittedOn: null },
    ]);
    expect(parseDocument('DocumentRegister', register).ok).toBe(true);
  });

  test('reads names that a system wrote decomposed', () => {
    const { register } = readDocumentFolder([file('2025-04-01_コンプライアンスの規程_第2版.pdf'.normalize('NFD'))]);
    expect(register.rows.map(({ kind, edition }) => [kind, edition])).toEqual([['compliance-rules', '第2版']]);
  });

  test.each<[path: string, code: string]>([
    ['事故対応手順_v2.pdf', 'name-without-day'],
    ['2025-02-29_事故対応手順_v2.pdf', 'name-without-day'],
    ['2025-04-01 事故対応手順.pdf', 'name-without-day'],
    ['2025-04-01_メモ.pdf', 'kind-not-told'],
    ['2025-04-01_constructor.pdf', 'kind-not-told'],
    ['2025-04-01.pdf', 'kind-not-told'],
    ['2025-04-01_事故対応手順_最終版.pdf', 'name-part-unknown'],
    ['2025-04-01_事故対応手順_v1_v2.pdf', 'name-part-unknown'],
    ['2025-05-05_月次報告書.pdf', 'month-not-told'],
    ['2025-05-05_月次報告書_2025-13.pdf', 'month-not-told'],
    ['2025-04-01_個人情報保護規程_v12.3.4.pdf', 'name-part-unknown'],
  ])('finds no place for %s: %s', (path, code) => {
    const { register, unplaced } = readDocumentFolder([file(path)]);
    expect(unplaced).toEqual([{ code, path: ['files', 0], severity: 'error' }]);
    expect(register.rows).toEqual([]);
  });

  test('tells two files of one number, digests that are none, and what systems left behind', () => {
    const twice = '2025-04-01_事故対応手順_v2';
    const { register, unplaced, remarks } = readDocumentFolder([
      file(`${twice}.pdf`, { content: DIGEST_OF_X }),
      file(`${twice}.docx`),
      file('2025-03-01_ID管理規程.pdf', { content: 'md5:0' }),
      file('規程/.DS_Store'),
      file('~$2025-04-01_事故対応手順_v2.docx'),
    ]);
    expect(register.rows.map(({ digest }) => digest)).toEqual([DIGEST_OF_X]);
    expect(unplaced.map(({ code, path }) => [code, ...path])).toEqual([
      ['number-twice', 'files', 1],
      ['digest-malformed', 'files', 2],
    ]);
    expect(remarks.filter(({ path }) => path[0] === 'files').map(({ code, path }) => [code, path[1]])).toEqual([
      ['file-passed-over', 3],
      ['file-passed-over', 4],
    ]);
  });

  test('digests the bytes of a file, and tells one that changed after its day', () => {
    const { register, remarks } = readDocumentFolder([
      file('2025-04-01_事故対応手順.pdf', { content: utf8('x'), modifiedOn: plainDate('2025-04-02') }),
      file('2025-04-01_ID管理規程.pdf', { content: null, modifiedOn: plainDate('2025-04-01') }),
    ]);
    expect(register.rows.map(({ digest }) => digest)).toEqual([DIGEST_OF_X, null]);
    expect(remarks.filter(({ severity }) => severity === 'notice')).toEqual([
      { code: 'modified-after-its-day', path: ['files', 0], severity: 'notice' },
    ]);
  });

  test('tells no word of the names of files', () => {
    const { unplaced } = readDocumentFolder([file('2025-04-01_見本太郎さんの記録.pdf')]);
    expect(JSON.stringify(unplaced)).not.toContain('見本');
  });
});

const index = new TextDecoder().decode(readSource('documents.csv'));
const FILES = [
  '規程/2025-03-01_安全管理措置の基準_第1版.pdf',
  '規程/2025-03-01_ID管理規程_第1版.pdf',
  '規程/2025-04-01_事故対応手順_v2.pdf',
  '報告/2025-05-05_月次報告書_2025-04.pdf',
].map((path) => file(path));
const OPTIONS: DocumentIndexOptions = {
  columns: ownDocumentColumns,
  kinds: documentKinds,
  encoding: 'utf-8',
  days: 'year-first',
  files: FILES,
  coverage: coverage(),
};

function readingOf(text: string, options: Partial<DocumentIndexOptions> = {}): DocumentReading {
  const read = readDocumentIndex(utf8(text), { ...OPTIONS, ...options });
  if (!read.ok) throw new Error(JSON.stringify(read.findings));
  return read.value;
}

const placeOf = ({ unplaced }: DocumentReading): readonly string[] =>
  unplaced.map(({ code, path }) => [code, ...path].join(' '));

describe('an index of documents', () => {
  test('gives the register, each row with the digest of its file', () => {
    const reading = readingOf(index);
    expect(placeOf(reading)).toEqual([]);
    expect(reading.remarks).toEqual([]);
    expect(reading.register.coverage).toEqual(coverage());
    expect(
      reading.register.rows.map(({ number, kind, madeOn, points, month }) => [number, kind, madeOn, points, month]),
    ).toEqual([
      ['D-01', 'safety-measures', '2025-03-01', null, null],
      ['D-03', 'id-rules', '2025-03-01', null, null],
      ['D-05', 'incident-procedure', '2025-04-01', null, null],
      ['D-09', 'dispatch-contract', '2025-03-20', ['secrecy', 'handling'], null],
      ['D-300', 'monthly-report', '2025-05-05', null, '2025-04'],
    ]);
    expect(reading.register.rows.map(({ digest }) => digest === null)).toEqual([false, false, false, true, false]);
    expect(parseDocument('DocumentRegister', reading.register).ok).toBe(true);
  });

  test('keeps names as they were written', () => {
    const { register } = readingOf(index.replace('2026-03-05,見本 太郎', '2026-03-05,"見本󠄀 太郎　"'));
    expect(register.rows[0]?.approvedBy).toBe('見本󠄀 太郎　');
  });

  test.each<[title: string, text: string, files: readonly FolderFile[], unplaced: readonly string[]]>([
    ['a file that is gone', index, FILES.slice(1), ['file-missing lines 2 file']],
    ['a file that no row names', index, [...FILES, file('規程/覚え書.pdf')], ['file-not-in-index files 4']],
    [
      'a file that was altered since',
      index.replace('見本 太郎,,,,,,,', `見本 太郎,,,,,,,${DIGEST_OF_X}`),
      FILES,
      ['digest-differs lines 2 digest'],
    ],
    ['files listed decomposed', index, FILES.map(({ path }) => file(path.normalize('NFD'))), []],
  ])('with %s', (_, text, files, unplaced) => {
    const reading = readingOf(text, { files });
    expect(placeOf(reading)).toEqual(unplaced);
    expect(reading.register.coverage).toEqual(unplaced.length === 0 ? coverage() : null);
  });

  test('without the days of submission is never complete', () => {
    const { register, remarks } = readingOf(index, { columns: { ...ownDocumentColumns, submittedOn: null } });
    expect(register.coverage).toBeNull();
    expect(remarks.map(({ code, detail }) => [code, detail?.['field']])).toEqual([
      ['coverage-withheld', 'submittedOn'],
    ]);
  });

  test.each<[title: string, from: string, to: string, findings: readonly string[]]>([
    ['a column that is missing', '市に提出した日', '提出', ['column-missing 1 submittedOn']],
    ['no number', 'D-03', '', ['cell-empty 3 number']],
    ['a number twice', 'D-03', 'D-01', ['number-twice 3 number']],
    ['a kind in other words', 'IDの規定', '規定', ['word-unknown 3 kind']],
    ['a day that does not exist', '2025-04-01,2026', '2025-04-31,2026', ['cell-malformed 4 madeOn']],
    ['a month that is none', '2025-04,,,', '4月,,,', ['cell-malformed 6 month']],
    ['points in other words', '秘密保持、', '守秘、', ['word-unknown 5 points']],
    ['a digest that is none', '見本 太郎,,,,,,,\n', '見本 太郎,,,,,,,abc\n', ['cell-malformed 2 digest']],
  ])('with %s is refused as a whole', (_, from, to, findings) => {
    expect(index).toContain(from);
    const read = readDocumentIndex(utf8(index.replace(from, to)), OPTIONS);
    expect(
      read.ok ? [] : read.findings.map(({ code, detail }) => [code, detail?.['line'], detail?.['field']].join(' ')),
    ).toEqual(findings);
  });
});

describe('documents as the controls see them', () => {
  const asked = plainDate('2026-03-31');
  const told = (control: ControlId, { register }: DocumentReading): readonly string[] => {
    const books = { ...booksOf({}), documents: register };
    const { verdict, findings } = evaluate(control, books, agreed({ 'document-review-months': 12 }), asked);
    return [verdict, ...findings.map(({ code }) => code)];
  };

  test('a procedure that is there is found by the name of its file, and a person has still to confirm it', () => {
    expect(told('k10-2-ku1', readDocumentFolder(FILES))).toEqual(['unverified', 'not-confirmed']);
  });

  test('one that is not there may still be on paper, until an index is declared complete', () => {
    expect(told('k10-2-ku1', readDocumentFolder(FILES.slice(0, 2)))).toEqual(['unverified', 'coverage-not-declared']);
    const without = index.split('\n').toSpliced(3, 1).join('\n');
    expect(told('k10-2-ku1', readingOf(without, { files: FILES.toSpliced(2, 1) }))).toEqual([
      'nonconforming',
      'document-missing',
    ]);
    expect(told('k10-2-ku1', readingOf(without))).toEqual(['unverified', 'coverage-not-declared']);
  });

  test('rules that were not reviewed for long', () => {
    expect(told('k9-3a', readingOf(index))).toEqual(['unverified', 'not-confirmed']);
    expect(told('k9-3a', readingOf(index.replace('2026-03-05', '')))).toEqual(['nonconforming', 'review-overdue']);
  });
});
