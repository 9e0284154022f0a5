/**
 * One of three truths: `true`, `false`, or `null` where what is recorded does not settle it.
 *
 * @clause none logic, not a source
 */
export type Truth = boolean | null;
