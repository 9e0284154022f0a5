import { expect, test } from 'vitest';
import { columnsRead } from '../src/control/columns-read.ts';
import { catalogues } from '../src/index.ts';
import { columnsOfBook, columnsSeen } from './columns-seen.ts';

const controls = catalogues.flatMap(({ chapters }) => chapters.flatMap((chapter) => chapter.controls));

test.each(controls)('$id reads the columns that are told of it, and no other', (control) => {
  const seen = columnsSeen(control);
  const inOrder = control.registers.map((name) => [
    name,
    columnsOfBook(name)
      .map(({ column }) => column)
      .filter((column) => seen.has(`${name}/${column}`)),
  ]);
  expect(Object.entries(columnsRead(control.id))).toEqual(inOrder.filter(([, columns = []]) => columns.length > 0));
});
