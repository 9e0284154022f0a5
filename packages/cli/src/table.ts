import stringWidth from 'string-width';

const GAP = '  ';

/** Rows as columns that stand below each other, counting a full-width character as two. A cell may hold several lines. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<readonly number[]>(
    (known, row) =>
      row.map((cell, index) => Math.max(known[index] ?? 0, ...cell.split('\n').map((line) => stringWidth(line)))),
    [],
  );
  return rows.flatMap((row) => lines(row, widths)).join('\n');
}

function lines(row: readonly string[], widths: readonly number[]): readonly string[] {
  const cells = row.map((cell) => cell.split('\n'));
  const height = Math.max(...cells.map((cell) => cell.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((cell, index) => padded(cell[line] ?? '', widths[index] ?? 0))
      .join(GAP)
      .trimEnd(),
  );
}

function padded(cell: string, width: number): string {
  return cell + ' '.repeat(Math.max(0, width - stringWidth(cell)));
}
