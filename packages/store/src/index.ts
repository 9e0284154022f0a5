/**
 * PostgreSQL, embedded from npm or by a URL.
 *
 * @module
 */
export type { Postgres, PostgresPlace } from './open-postgres.ts';
export { openPostgres } from './open-postgres.ts';
