/**
 * An entry of the audit log: who did what to which record, and when. It holds ids and digests, no personal data. `text` is
 * the canonical JSON (RFC 8785) of `account`, `at`, `deed`, `digest`, `id`, `kind`, `previous`, `sequence` and `tenant`;
 * `hash` is the SHA-256 of that text, and `previous` the hash of the entry before, so that each entry holds all before it.
 *
 * @clause none a means of proof, not of a source
 */
export interface AuditEntry {
  /** 1 for the first entry of the tenant, without gaps. */
  readonly sequence: number;
  /** ISO 8601 in UTC, to the millisecond. */
  readonly at: string;
  readonly tenant: string;
  readonly account: string;
  readonly deed: string;
  readonly kind: string;
  readonly id: string;
  readonly digest: string | null;
  readonly text: string;
  /** 64 zeros before the first entry. */
  readonly previous: string;
  readonly hash: string;
}

/**
 * The last entry of a chain: how many there are, and the hash that holds all of them. Written down elsewhere (on a printed
 * report, in the manifest of a backup) it is an anchor: a chain that was rebuilt does not lead to it.
 *
 * @clause none a means of proof, not of a source
 */
export interface AuditHead {
  /** 0 for a chain without entries. */
  readonly sequence: number;
  /** 64 zeros for a chain without entries. */
  readonly hash: string;
}

/** The head of a chain without entries. */
export const EMPTY_HEAD: AuditHead = { sequence: 0, hash: '0'.repeat(64) };
