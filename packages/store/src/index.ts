/**
 * PostgreSQL, embedded from npm or by a URL, and what an app stands on: migrations, tenants, an audit log,
 * backups.
 *
 * @module
 */
export { appendAudit } from './audit/append-audit.ts';
export type { AuditEntry, AuditHead } from './audit/audit-entry.ts';
export { auditHead } from './audit/audit-head.ts';
export { exportAudit } from './audit/export-audit.ts';
export type { AuditPage } from './audit/read-audit.ts';
export { readAudit } from './audit/read-audit.ts';
export type { TenantAudit } from './audit/tenant-audits.ts';
export type { AuditBreach, AuditVerdict } from './audit/verify-audit.ts';
export { verifyAudit } from './audit/verify-audit.ts';
export { verifyAuditLogs } from './audit/verify-audit-logs.ts';
export type { BackupManifest, BackupTable } from './backup/backup-manifest.ts';
export type { BackupKey } from './backup/open-backup.ts';
export type { RestoreReport } from './backup/restore-backup.ts';
export { restoreBackup } from './backup/restore-backup.ts';
export type { BackupLock } from './backup/write-backup.ts';
export { writeBackup } from './backup/write-backup.ts';
export type { Actor, Database } from './database.ts';
export { openDatabase } from './database.ts';
export type { Migration } from './migrate.ts';
export type { Postgres, PostgresPlace } from './open-postgres.ts';
export { openPostgres } from './open-postgres.ts';
export type { StoreFaultCode } from './store-fault.ts';
export { StoreFault } from './store-fault.ts';
export { openTables } from './tenancy/open-tables.ts';
export { tenantTable } from './tenancy/tenant-table.ts';
export type { Transaction } from './transaction.ts';
