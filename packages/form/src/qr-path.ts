type Corner = readonly [column: number, row: number];

/**
 * The outline of the dark modules of a QR code as one path in SVG syntax, its upper left corner and the side of a module
 * given in millimetres. Outlines rather than squares, so that no seam shows between neighbours.
 */
export function qrPath(dark: readonly (readonly boolean[])[], x: number, y: number, module: number): string {
  const across = (column: number) => micrometre(x + column * module);
  const down = (row: number) => micrometre(y + row * module);
  const drawn = outlines(dark).map((line) => {
    let [column, row] = line.at(-1) ?? [0, 0];
    let d = `M${across(column)} ${down(row)}`;
    for (const [nextColumn, nextRow] of line) {
      d += nextRow === row ? `H${across(nextColumn)}` : `V${down(nextRow)}`;
      [column, row] = [nextColumn, nextRow];
    }
    return `${d}Z`;
  });
  return drawn.join('');
}

/** Closed lines around dark modules, these on the right hand, and around light ones within them the other way. */
function outlines(dark: readonly (readonly boolean[])[]): Corner[][] {
  const edges = new Map<string, Corner[]>();
  for (const [row, modules] of dark.entries()) {
    for (const [column, isDark] of modules.entries()) {
      if (isDark) addEdges(edges, dark, column, row);
    }
  }
  const lines: Corner[][] = [];
  for (const key of edges.keys()) {
    while (edges.get(key)?.length) lines.push(followed(edges, key));
  }
  return lines;
}

function addEdges(
  edges: Map<string, Corner[]>,
  dark: readonly (readonly boolean[])[],
  column: number,
  row: number,
): void {
  const add = (from: Corner, to: Corner) => {
    const ends = edges.get(keyOf(from));
    if (ends === undefined) edges.set(keyOf(from), [to]);
    else ends.push(to);
  };
  const [left, right, top, bottom] = [column, column + 1, row, row + 1];
  if (!dark[row - 1]?.[column]) add([left, top], [right, top]);
  if (!dark[row]?.[right]) add([right, top], [right, bottom]);
  if (!dark[bottom]?.[column]) add([right, bottom], [left, bottom]);
  if (!dark[row]?.[column - 1]) add([left, bottom], [left, top]);
}

/** Follows edges from a corner until the line closes there; corners where it goes straight on are left out. */
function followed(edges: Map<string, Corner[]>, start: string): Corner[] {
  const [column = 0, row = 0] = start.split(' ').map(Number);
  const line: Corner[] = [[column, row]];
  let at = start;
  do {
    const next = edges.get(at)?.pop();
    if (next === undefined) throw new Error('An outline of a QR code does not close');
    const [before, last] = line.slice(-2);
    if (before !== undefined && last !== undefined && isStraight(before, last, next)) line.pop();
    line.push(next);
    at = keyOf(next);
  } while (at !== start);
  return line.slice(1);
}

function isStraight(a: Corner, b: Corner, c: Corner): boolean {
  return (a[0] === b[0] && b[0] === c[0]) || (a[1] === b[1] && b[1] === c[1]);
}

function keyOf([column, row]: Corner): string {
  return `${column} ${row}`;
}

function micrometre(millimetres: number): number {
  return Math.round(millimetres * 1000) / 1000;
}
