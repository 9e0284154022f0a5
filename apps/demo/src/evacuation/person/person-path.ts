/** The address of a contract's list of persons. */
export function personsPath(contract: string): string {
  return `/contracts/${encodeURIComponent(contract)}/persons`;
}

/** The address of one person, by the control number. */
export function personPath(contract: string, id: string): string {
  return `${personsPath(contract)}/${encodeURIComponent(id)}`;
}
