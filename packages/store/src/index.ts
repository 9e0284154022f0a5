/**
 * PostgreSQL, embedded from npm or by a URL, and what an app stands on: migrations, tenants, an audit log.
 *
 * @module
 */
export { appendAudit } from './audit/append-audit.ts';
export type { AuditEntry, AuditHead } from './audit/audit-entry.ts';
export type { Actor, Database } from './database.ts';
export { openDatabase } from './database.ts';
export type { Migration } from './migrate.ts';
export type { Postgres, PostgresPlace } from './open-postgres.ts';
export { openPostgres } from './open-postgres.ts';
export type { StoreFaultCode } from './store-fault.ts';
export { StoreFault } from './store-fault.ts';
export { tenantTable } from './tenancy/tenant-table.ts';
export type { Transaction } from './transaction.ts';
