/** The user under which a server is spawned; empty for the user of this process. */
export interface ServerUser {
  readonly uid?: number;
  readonly gid?: number;
}

const NOBODY = 65_534;

/** The user under which PostgreSQL runs: this one, but nobody in place of root, as whom it refuses to run. */
export function serverUser(): ServerUser {
  return process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
}
