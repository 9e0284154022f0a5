/** Where the check of a contract stands. */
export function policyPath(contract: string): string {
  return `/contracts/${contract}/policy`;
}

/** The page of one control (管理策). */
export function controlPath(contract: string, control: string): string {
  return `${policyPath(contract)}/controls/${control}`;
}

/** Where the registers (台帳) of a contract stand, or one of them. */
export function registersPath(contract: string, book?: string): string {
  return `/contracts/${contract}/registers${book === undefined ? '' : `/${book}`}`;
}
