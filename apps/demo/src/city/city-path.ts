/** The address of what was handed in for a month. */
export function monthPath(contract: string, month: string): string {
  return `/submissions/${encodeURIComponent(contract)}/${month}`;
}

/** The address of one original of it. */
export function originalPath(contract: string, month: string, number: number): string {
  return `${monthPath(contract, month)}/originals/${number}`;
}

/** The address of a notice or record about it. */
export function paperPath(contract: string, month: string, name: string, key: string): string {
  return `${monthPath(contract, month)}/papers/${name}/${key}`;
}
