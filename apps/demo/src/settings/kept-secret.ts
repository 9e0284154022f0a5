import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The file of the secret holds something else. */
export class NoSecret extends Error {
  override readonly name = 'NoSecret';
  readonly code = 'no-secret';
}

const SECRET = /^[\w-]{43}$/;

/**
 * The secret of a file that only its owner may read; made the first time. It signs cookies, and stands in no database.
 *
 * @throws {NoSecret} if the file holds something else.
 */
export async function keptSecret(file: string): Promise<string> {
  await mkdir(dirname(file), { recursive: true });
  const kept = await readFile(file, 'utf8').catch(noneYet);
  const secret = (kept ?? (await makeSecret(file))).trim();
  // Signing with less would let anybody make cookies.
  if (!SECRET.test(secret)) {
    throw new NoSecret(`${file} holds no secret`);
  }
  return secret;
}

/** Written under another name first, so that a process killed in the middle leaves no half of a secret. */
async function makeSecret(file: string): Promise<string> {
  const making = `${file}.${randomBytes(6).toString('hex')}`;
  const made = await open(making, 'wx', 0o600);
  try {
    await made.writeFile(randomBytes(32).toString('base64url'));
    await made.sync();
    // Where another process was quicker, its secret is the one.
    await link(making, file).catch((error) => {
      if (error.code !== 'EEXIST') throw error;
    });
  } finally {
    await made.close();
    await rm(making);
  }
  return readFile(file, 'utf8');
}

function noneYet(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
