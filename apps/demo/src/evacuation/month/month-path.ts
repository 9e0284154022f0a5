/** The address of a contract's months. */
export function monthsPath(contract: string): string {
  return `/contracts/${encodeURIComponent(contract)}/months`;
}

/** The address of one month. */
export function monthPath(contract: string, month: string): string {
  return `${monthsPath(contract)}/${month}`;
}
