import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { backupText } from './backup-text.ja.ts';
import { WrongSetting } from './settings-of.ts';

/** Where a passphrase may come from. Never the command line: everybody on the machine can read that. */
interface PassphrasePlace {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
}

const SHORTEST = 16;

/**
 * The passphrase of a backup: from the file that BACKUP_PASSPHRASE_FILE names, from BACKUP_PASSPHRASE, or typed, twice where
 * a new file is locked with it.
 *
 * @throws {WrongSetting} if there is none, it is too short for a new file, or it was typed differently.
 */
export async function passphraseFor(use: 'new' | 'open', place: PassphrasePlace): Promise<string> {
  const { env } = place;
  const file = env['BACKUP_PASSPHRASE_FILE'];
  const given = file ? (await readFile(file, 'utf8')).replace(/\r?\n$/, '') : env['BACKUP_PASSPHRASE'];
  const passphrase = given ?? (await typed(use, place));
  if (passphrase === '') throw new WrongSetting(backupText.noPassphrase);
  if (use === 'new' && passphrase.length < SHORTEST) throw new WrongSetting(backupText.shortPassphrase(SHORTEST));
  return passphrase;
}

async function typed(use: 'new' | 'open', place: PassphrasePlace): Promise<string> {
  if (!place.input.isTTY) throw new WrongSetting(backupText.noPassphrase);
  const first = await asked(backupText.askPassphrase, place);
  if (use === 'new' && first !== (await asked(backupText.askAgain, place))) throw new WrongSetting(backupText.differs);
  return first;
}

/** Asks on the terminal without showing what is typed. */
async function asked(question: string, { input, output }: PassphrasePlace): Promise<string> {
  output.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input, output: silent, terminal: true });
  try {
    return await new Promise<string>((resolve) => lines.question('', resolve));
  } finally {
    lines.close();
    output.write('\n');
  }
}
