import type { ReactNode } from 'react';
import { words } from './words.ja.ts';

/** A column of a table; numbers stand to the right. */
export interface TableColumn<Row> {
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  readonly isNumber?: boolean;
  /** Whether the column names its row. */
  readonly isHead?: boolean;
}

/** A table with a caption, that turns into a list of cards where the page is narrow. */
export function Table<Row>({
  caption,
  columns,
  rows,
  rowKey,
  none = words.none,
  hidesCaption = false,
}: {
  readonly caption: string;
  /** Whether a heading just above says the caption already. */
  readonly hidesCaption?: boolean;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly none?: string;
}): ReactNode {
  if (rows.length === 0) {
    return <p className="none">{hidesCaption ? none : `${caption}：${none}`}</p>;
  }
  return (
    <table className="table">
      <caption>{hidesCaption ? <span className="unseen">{caption}</span> : caption}</caption>
      <thead>
        <tr>
          {columns.map(({ title, isNumber = false }) => (
            <th key={title} scope="col" className={isNumber ? 'number' : undefined}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column) => (
              <TableCell key={column.title} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function TableCell<Row>({ column, row }: { readonly column: TableColumn<Row>; readonly row: Row }): ReactNode {
  const { title, cell, isNumber = false, isHead = false } = column;
  const shown = { className: isNumber ? 'number' : undefined, 'data-title': title };
  return isHead ? (
    <th scope="row" {...shown}>
      {cell(row)}
    </th>
  ) : (
    <td {...shown}>{cell(row)}</td>
  );
}
