import { parseArgs } from 'node:util';
import { openDatabase } from '@fukushi-kit/store';
import { makeBackup } from './hand-out/make-backup.ts';
import { backupText, backupTroubleText } from './settings/backup-text.ja.ts';
import { passphraseFor } from './settings/passphrase.ts';
import { settingsOf, WrongSetting } from './settings/settings-of.ts';
import { appTables } from './tables/app-tables.ts';

/** Writes one encrypted file with everything that the app keeps. */
async function main(): Promise<void> {
  const { file, rest } = fileOf(process.argv.slice(2));
  const { place } = settingsOf(rest, process.env);
  const passphrase = await passphraseFor('new', { env: process.env, input: process.stdin, output: process.stderr });
  const db = await openDatabase(place, appTables);
  try {
    const manifest = await makeBackup(db, file, { passphrase });
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
    process.stdout.write(backupText.made(file, rows, manifest.file.sha256));
  } finally {
    await db.close();
  }
}

function fileOf(args: readonly string[]): { readonly file: string; readonly rest: readonly string[] } {
  try {
    const options = { data: { type: 'string' } } as const;
    const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [file] = positionals;
    if (file !== undefined && positionals.length === 1) {
      return { file, rest: values.data === undefined ? [] : ['--data', values.data] };
    }
  } catch (cause) {
    throw new WrongSetting(backupText.usageBackup, { cause });
  }
  throw new WrongSetting(backupText.usageBackup);
}

await main().catch((error: unknown) => {
  process.stderr.write(`${backupTroubleText(error)}\n`);
  process.exitCode = 1;
});
