import type { Table } from '@fukushi-kit/sheet';
import { type BookTable, columnFields } from './book-table.ts';
import type { FieldShape, TableField } from './table-field.ts';
import { tableWords } from './words.ja.ts';

/** How each column of a table is filled in, as a table for the person who does it. */
export function guideTable(table: BookTable): Table {
  return {
    header: tableWords.guideHeader,
    rows: columnFields(table).map((field) => [
      field.title,
      tableWords.described(field.description ?? ''),
      howTo(field.shape),
      field.isNullable || field.shape.kind === 'list' ? tableWords.mayBeBlank : tableWords.mustBeFilled,
    ]),
  };
}

function howTo(shape: FieldShape): string {
  if (shape.kind === 'constant') return shape.value;
  if (shape.kind === 'one') return valueHowTo(shape);
  if (shape.kind === 'record') return fieldsHowTo(shape.fields);
  const entry = howTo(shape.of);
  const isListed = shape.of.kind === 'one' && !shape.of.isFree;
  const text = isListed ? tableWords.listed(entry) : tableWords.onLines(entry);
  return shape.isNullable ? `${text}。${tableWords.none}` : text;
}

function valueHowTo(shape: Extract<FieldShape, { readonly kind: 'one' }>): string {
  if (shape.isTime) return tableWords.time;
  return shape.values.kind === 'text' && shape.form !== undefined ? shape.form : tableWords.values(shape.values);
}

function fieldsHowTo(fields: readonly TableField[]): string {
  const lists = fields.flatMap(({ title, shape }) => {
    if (shape.kind !== 'list') return [];
    const { of } = shape;
    const entry = of.kind === 'record' ? of.fields.map((field) => field.title).join('／') : howTo(of);
    return [tableWords.within(title, entry)];
  });
  return [tableWords.fields(fields.map(({ title }) => title)), ...lists].join('。');
}
