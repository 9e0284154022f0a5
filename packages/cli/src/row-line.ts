import { type Finding, findingText, type InputFindingCode, type JsonSchema } from '@fukushi-kit/schema';
import type { Column, Table } from '@fukushi-kit/sheet';
import { findingLine } from './finding-line.ts';
import type { FormList } from './form-list-of.ts';
import { messages } from './messages.ja.ts';

/** A table that became a list of a form's data. */
interface TakenIn {
  readonly list: FormList;
  readonly table: Table;
  readonly schema: JsonSchema;
}

/** A finding about data that came from a table as one line: by the row and column of the table where it lies in the list. */
export function rowLine(name: string, finding: Finding<InputFindingCode>, { list, table, schema }: TakenIn): string {
  const { path } = finding;
  const [row, ...within] = path.slice(list.path.length);
  const isInList = list.path.every((step, index) => step === path[index]);
  if (!isInList || typeof row !== 'number') return findingLine(name, finding, schema);
  const line = table.lines?.[row] ?? row + 2;
  const column = columnAt(list.columns, within);
  const place = messages.tablePlace(line, column?.title);
  return messages.at(name, messages.at(place, findingText({ ...finding, path: [] })));
}

function columnAt(columns: readonly Column[], within: readonly PropertyKey[]): Column | undefined {
  const key = within.map(String).join('/');
  return columns.find((column) => column.key === key);
}
