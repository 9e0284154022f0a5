/** Where the hand-outs of a contract stand, or one of them. */
export function handOutsPath(contract: string, id?: string): string {
  return `/contracts/${contract}/hand-outs${id === undefined ? '' : `/${id}`}`;
}

/** Where the erasure at the end of a contract stands. */
export function erasurePath(contract: string): string {
  return `/contracts/${contract}/erasure`;
}
