/** PLACEHOLDER contract, replaced by the clause package. */
export type ClauseId = `${string}:${string}`;
