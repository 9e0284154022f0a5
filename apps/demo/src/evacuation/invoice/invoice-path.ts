/** The address of a contract's claim and invoice. */
export function invoicePath(contract: string): string {
  return `/contracts/${encodeURIComponent(contract)}/invoice`;
}
