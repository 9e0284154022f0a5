import { openDatabase } from '@fukushi-kit/store';
import { keptSecret } from './settings/kept-secret.ts';
import { type Asked, WrongSetting } from './settings/settings-of.ts';
import { noSuchLogin } from './settings/start-text.ja.ts';
import { openSignIn } from './sign-in/sign-in.ts';
import { appTables } from './tables/app-tables.ts';

/**
 * Lets somebody in again where no administrator is left who could, by whoever runs the server, while the app stands still.
 *
 * @returns the one-time secret.
 * @throws {WrongSetting} if nobody has the login.
 */
export async function recover(
  { place, secretFile, port, publicOrigin }: Pick<Asked, 'place' | 'secretFile' | 'port' | 'publicOrigin'>,
  login: string,
): Promise<string> {
  const db = await openDatabase(place, appTables);
  try {
    const baseUrl = publicOrigin ?? `http://127.0.0.1:${port}`;
    const signIn = await openSignIn(db, { baseUrl, secret: await keptSecret(secretFile) });
    const issued = await signIn.recoverAccount(login);
    if (issued === null) throw new WrongSetting(noSuchLogin(login));
    return issued.secret;
  } finally {
    await db.close();
  }
}
