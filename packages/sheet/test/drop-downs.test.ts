import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import {
  cellValue,
  type DropDowns,
  listedWords,
  readWorkbook,
  type WorkbookAids,
  writeWorkbook,
} from '../src/index.ts';
import { attributesOf, readXml } from '../src/workbook/read-xml.ts';

interface Rule {
  readonly attributes: Readonly<Record<string, string>>;
  readonly formula: string;
}

/** The rules for entries on a sheet of a workbook, as Excel finds them, and the elements of the sheet in their order. */
function rulesOf(bytes: Uint8Array, sheet: number): { readonly rules: readonly Rule[]; readonly parts: string[] } {
  const xml = strFromU8(unzipSync(bytes)[`xl/worksheets/sheet${sheet}.xml`] ?? new Uint8Array());
  const rules: Rule[] = [];
  const parts: string[] = [];
  const above: string[] = [];
  let attributes: Readonly<Record<string, string>> = {};
  let formula = '';
  const isRead = readXml(xml, {
    open: (name, raw) => {
      if (above.length === 1) parts.push(name);
      if (name === 'dataValidation') attributes = Object.fromEntries(attributesOf(raw));
      above.push(name);
    },
    text: (text) => {
      if (above.at(-1) === 'formula1') formula += text;
    },
    close: (name) => {
      above.pop();
      if (name !== 'dataValidation') return;
      rules.push({ attributes, formula });
      formula = '';
    },
  });
  if (!isRead) throw new Error('the sheet is no XML');
  return { rules, parts };
}

/** The words that a rule offers: those of its range on the sheet of words. */
async function offered(bytes: Uint8Array, { formula }: Rule): Promise<readonly string[]> {
  const [, sheet = '', from = '', first, to, last] = /^'(.+)'!\$([A-Z])\$(\d+):\$([A-Z])\$(\d+)$/.exec(formula) ?? [];
  const read = await readWorkbook(bytes, sheet.replaceAll("''", "'"));
  if (!read.ok || from !== to) throw new Error(formula);
  const column = from.charCodeAt(0) - 'A'.charCodeAt(0);
  return read.value.rows.slice(Number(first) - 2, Number(last) - 1).map((row) => row[column] ?? '');
}

async function written(aids: WorkbookAids): Promise<Uint8Array> {
  const workbook = await writeWorkbook({ header: ['番号', '区分', '済み'], rows: [['1', '新規', '']] }, '名簿', aids);
  if (!workbook.ok) throw new Error('refused');
  return workbook.value;
}

const kinds = {
  kind: 'choice',
  options: [
    { value: 'new', label: '新規, "A" & B' },
    { value: 'old', label: '更新' },
  ],
} as const;
const words = new Map([kinds, { kind: 'yes-no' } as const].map((values, at) => [at + 1, listedWords(values) ?? []]));
const guide = { table: { header: ['列'], rows: [['番号']] }, sheet: '記入のしかた' };

describe('cells with a closed list', () => {
  test.each<[sheet: string, more: WorkbookAids]>([
    ['選べる言葉', {}],
    ['選べる言葉', { guide }],
    ["words' & <list>".replaceAll(/[<>]/g, ''), {}],
  ])('offer its words from the sheet %s with %j, down to the last row', async (sheet, more) => {
    const dropDowns: DropDowns = { words, sheet };
    const bytes = await written({ ...more, dropDowns });
    const { rules, parts } = rulesOf(bytes, 1);
    expect(rules.map(({ attributes }) => [attributes['type'], attributes['sqref']])).toEqual([
      ['list', 'B2:B1048576'],
      ['list', 'C2:C1048576'],
    ]);
    expect(await Promise.all(rules.map((rule) => offered(bytes, rule)))).toEqual([...words.values()]);
    expect(parts.indexOf('dataValidations')).toBe(parts.indexOf('sheetData') + 1);
    expect(rulesOf(bytes, 2).rules).toEqual([]);
    expect(await readWorkbook(bytes)).toEqual({
      ok: true,
      value: { header: ['番号', '区分', '済み'], rows: [['1', '新規', '']] },
    });
  });

  test('offer only words that are taken', () => {
    for (const values of [kinds, { kind: 'yes-no' }] as const)
      for (const word of listedWords(values) ?? []) expect(cellValue(word, values)).toMatchObject({ ok: true });
  });

  test.each<[WorkbookAids]>([[{}], [{ guide }], [{ dropDowns: { words: new Map(), sheet: '選べる言葉' } }]])(
    'are none with %j, and there is no sheet of words',
    async (aids) => {
      const bytes = await written(aids);
      expect(rulesOf(bytes, 1).rules).toEqual([]);
      expect((await readWorkbook(bytes, '選べる言葉')).ok).toBe(false);
    },
  );

  test('with a word that no workbook can hold are refused', async () => {
    const dropDowns: DropDowns = { words: new Map([[0, ['\0']]]), sheet: '選べる言葉' };
    const refused = await writeWorkbook({ header: ['番号'], rows: [] }, '名簿', { dropDowns });
    expect(refused.findings.map(({ code }) => code)).toEqual(['control-character']);
  });
});
