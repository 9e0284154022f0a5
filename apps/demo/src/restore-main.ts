import { resolve } from 'node:path';
import { type PostgresPlace, restoreBackup } from '@fukushi-kit/store';
import { backupText, backupTroubleText } from './settings/backup-text.ja.ts';
import { passphraseFor } from './settings/passphrase.ts';
import { WrongSetting } from './settings/settings-of.ts';
import { appTables } from './tables/app-tables.ts';
import { anchorText } from './trail/audit-anchor.ts';

/** Restores a backup into a new folder, or into the empty database that DATABASE_URL names. */
async function main(): Promise<void> {
  const [file, folder, ...more] = process.argv.slice(2);
  if (file === undefined || folder === undefined || more.length > 0) throw new WrongSetting(backupText.usageRestore);
  const url = process.env['DATABASE_URL'];
  const place: PostgresPlace = url === undefined || url === '' ? { folder: `${resolve(folder)}/database` } : { url };
  const passphrase = await passphraseFor('open', { env: process.env, input: process.stdin, output: process.stderr });
  const report = await restoreBackup(file, { passphrase }, place, appTables);
  const lines = report.audit.map(({ tenant, verdict }) =>
    verdict.intact ? backupText.head(tenant, anchorText(verdict.head)) : backupText.broken(tenant, verdict.sequence),
  );
  const said = [backupText.restored(folder, report.madeAt, report.rows), ...lines, backupText.afterErasure];
  process.stdout.write(`${said.join('\n')}\n${backupText.next(folder)}`);
}

await main().catch((error: unknown) => {
  process.stderr.write(`${backupTroubleText(error)}\n`);
  process.exitCode = 1;
});
