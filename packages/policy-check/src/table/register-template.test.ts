import { plainDate } from '@fukushi-kit/calendar';
import { readCsv, readWorkbook } from '@fukushi-kit/sheet';
import { describe, expect, test } from 'vitest';
import { typedInto } from '../../../sheet/test/typed-into.ts';
import { keptBooks, type RegisterFile, readRegisters, registerTemplate, type TableFormat } from './index.ts';

const ASKED = plainDate('2026-04-15');

async function allTemplates(format: TableFormat): Promise<readonly RegisterFile[]> {
  return (await Promise.all(keptBooks.map((book) => registerTemplate(book, format)))).flat();
}

describe('tables to be filled in', () => {
  test.each<[TableFormat]>([['csv'], ['xlsx']])(
    'as %s: all of them as they are given are registers of which nothing is declared',
    async (format) => {
      const files = await allTemplates(format);
      expect(files.map(({ name }) => name)).toContain(`agreement-parameters.${format}`);
      expect(files).toHaveLength(31);
      const read = await readRegisters(files, ASKED);
      if (!read.ok) throw new Error(JSON.stringify(read.findings));
      expect(read.findings).toEqual([]);
      const books = Object.values(read.books).flatMap((book) => book ?? []);
      expect(books).toHaveLength(27);
      expect(books.filter((book) => 'coverage' in book && book.coverage !== null)).toEqual([]);
      expect(books.flatMap((book) => [...book.rows])).toEqual([]);
      expect(read.agreement).toEqual({ schemaVersion: '1', parameters: [], readings: [], exclusions: [] });
    },
  );

  test('the declarations list every register, the agreement every number', async () => {
    const [coverage] = await registerTemplate('coverage', 'csv');
    const [parameters, readings, exclusions] = await registerTemplate('agreement', 'csv');
    const rows = [coverage, parameters, readings, exclusions].map((file) => {
      const read = readCsv(file?.bytes ?? new Uint8Array(), { encoding: 'utf-8', reader: 'spreadsheet' });
      return read.ok ? read.value.rows.length : null;
    });
    expect(rows).toEqual([24, 23, 7, 0]);
  });

  test('a workbook also says how each column is filled in', async () => {
    const [ids] = await registerTemplate('ids', 'xlsx');
    const guide = await readWorkbook(ids?.bytes ?? new Uint8Array(), '記入のしかた');
    if (!guide.ok) throw new Error('no guide');
    expect(guide.value.header).toEqual(['列', '書くこと', '書き方', '空欄']);
    expect(guide.value.rows.slice(2, 6)).toEqual([
      [
        '保有者',
        '従事者台帳の職員番号',
        '英数字とハイフン。ファイル名にも使うので、個人を表す語を入れない。二つ以上は「、」で区切る',
        '空欄にできる',
      ],
      ['種別', '', '次のどれか：個人、共用、特権、サービス', '必ず書く'],
      ['発行日', '', '日付（2025-06-15、2025/6/15、令和7年6月15日のどれでもよい）', '必ず書く'],
      [
        '無効化日',
        '使えなくなった日。使えるときは空欄',
        '日付（2025-06-15、2025/6/15、令和7年6月15日のどれでもよい）',
        '空欄にできる',
      ],
    ]);
  });

  test('and how entries with several parts are written', async () => {
    const [structures] = await registerTemplate('reportedStructures', 'xlsx');
    const guide = await readWorkbook(structures?.bytes ?? new Uint8Array(), '記入のしかた');
    const row = guide.ok ? guide.value.rows.find(([title]) => title === '報告した内容 従事者') : undefined;
    expect(row?.[2]).toBe(
      '職員番号｜氏名｜職名又は役割｜その任にある期間 の順に「｜」で区切る。「その任にある期間」は、始まり／終わり。二つ以上は「；」で区切り、その中の項目は「／」で区切る。一行に一つ書く（セルの中の改行は Alt を押しながら Enter）。一つもないと分かっているときは「なし」、記録していないときは空欄',
    );
  });

  test('a workbook offers the words of a closed list, and one filled in with any of them is read', async () => {
    const [terminals] = await registerTemplate('terminals', 'xlsx');
    const bytes = terminals?.bytes ?? new Uint8Array();
    const [table, words] = [await readWorkbook(bytes), await readWorkbook(bytes, '選べる言葉')];
    if (!table.ok || !words.ok) throw new Error('no template');
    const listed = words.value.header.map((title, at) => ({
      title,
      words: words.value.rows.map((row) => row[at] ?? '').filter((word) => word !== ''),
    }));
    expect(listed[0]).toEqual({
      title: '用途',
      words: ['業務端末', 'インターネット専用', 'デジタルツールの相談体制', '電話機', 'その他'],
    });
    const longest = Math.max(...listed.map((list) => list.words.length));
    const typed = Array.from({ length: longest }, (_, row) =>
      table.value.header.map((title) => {
        const own = listed.find((list) => list.title === title)?.words;
        if (own !== undefined) return own[row % own.length] ?? '';
        return title === '端末の番号' ? `T-${row}` : title === '使い始めた日' ? '2025-04-01' : '';
      }),
    );
    const filled = await readRegisters([{ name: 'terminals.xlsx', bytes: typedInto(bytes, typed) }], ASKED);
    if (!filled.ok) throw new Error(JSON.stringify(filled.findings));
    expect([...(filled.books.terminals?.rows ?? [])].map(({ use, antivirus }) => [use, antivirus])).toEqual([
      ['work', true],
      ['internet-only', false],
      ['digital-tool', true],
      ['telephone', false],
      ['other', true],
    ]);
  });

  test('there is none for what is no book', async () => {
    await expect(registerTemplate('books' as 'ids', 'csv')).rejects.toThrow(RangeError);
  });
});
