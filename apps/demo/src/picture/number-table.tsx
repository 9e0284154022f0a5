import type { ReactNode } from 'react';

/** A row of a table: what it is about, and its numbers as they are written. */
export interface NumberRow {
  readonly id: string;
  readonly label: string;
  readonly cells: readonly string[];
}

/** More columns of numbers than this do not fit 320 pixels when the numbers are long. */
const NARROW = 3;

/** The numbers of a picture as a table; where it is too wide for the window it moves in its own frame. */
export function NumberTable(table: {
  readonly caption: string;
  /** The first heads the labels, the others the numbers. */
  readonly heads: readonly string[];
  readonly rows: readonly NumberRow[];
  readonly total?: NumberRow;
}): ReactNode {
  if (table.heads.length - 1 <= NARROW) return <PlainTable {...table} />;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard (WCAG 2.1.1)
    <section className="pic-scroll" aria-label={table.caption} tabIndex={0}>
      <PlainTable {...table} />
    </section>
  );
}

function PlainTable({ caption, heads, rows, total }: Parameters<typeof NumberTable>[0]): ReactNode {
  return (
    <table className="pic-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} heads={heads} />
        ))}
      </tbody>
      {total === undefined ? null : (
        <tfoot>
          <Row row={total} heads={heads} />
        </tfoot>
      )}
    </table>
  );
}

function Row({ row, heads }: { readonly row: NumberRow; readonly heads: readonly string[] }): ReactNode {
  return (
    <tr>
      <th scope="row">{row.label}</th>
      {row.cells.map((cell, index) => (
        <td key={heads[index + 1]}>{cell}</td>
      ))}
    </tr>
  );
}
