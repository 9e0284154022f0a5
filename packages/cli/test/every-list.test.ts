import { valueAt } from '@fukushi-kit/form';
import { formSchema, forms } from '@fukushi-kit/official-forms';
import { formExamples } from '@fukushi-kit/official-forms/examples';
import {
  columnsOf,
  flatRecord,
  nestedRecord,
  readCsv,
  readWorkbook,
  recordsOf,
  type Table,
  tableOf,
  writeCsv,
  writeWorkbook,
} from '@fukushi-kit/sheet';
import { expect, test } from 'vitest';

const CSV = { encoding: 'utf-8', reader: 'spreadsheet' } as const;

const lists = [...forms.values()].flatMap((form) =>
  form.sheets.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind !== 'list') return [];
      const columns = columnsOf(formSchema(form), block.bind.slice(1).split('/'));
      return columns === null ? [] : [{ form: form.id, list: block.id, bind: block.bind, columns }];
    }),
  ),
);

const tableBack = async (table: Table, kind: 'csv' | 'xlsx'): Promise<Table> => {
  const written = kind === 'csv' ? writeCsv(table, CSV) : await writeWorkbook(table, '一覧');
  if (!written.ok || written.findings.length > 0) throw new Error('it must be written without a word');
  const read = kind === 'csv' ? readCsv(written.value, CSV) : await readWorkbook(written.value);
  if (!read.ok) throw new Error('it must be read');
  return read.value;
};

test.each(lists)('every example of $form goes out of the list $list and comes back the same', async (asked) => {
  const { form, bind, columns } = asked;
  expect(new Set(columns.map(({ title }) => title)).size).toBe(columns.length);
  for (const data of Object.values(formExamples(form))) {
    const records = (valueAt(data, bind) ?? []) as readonly unknown[];
    const table = tableOf(
      columns,
      records.map((record) => flatRecord(columns, record)),
    );
    for (const kind of ['csv', 'xlsx'] as const) {
      const back = recordsOf(columns, await tableBack(table, kind));
      expect(back.ok && back.value.map((record) => nestedRecord(columns, record))).toEqual(records);
    }
  }
});
