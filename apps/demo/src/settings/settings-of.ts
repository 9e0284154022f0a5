import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isPlainDate } from '@fukushi-kit/calendar';
import type { PostgresPlace } from '@fukushi-kit/store';
import { settingsText } from './settings-text.ja.ts';

/** What the command line and the environment say. */
export interface Asked {
  readonly place: PostgresPlace;
  /** Where the secret of sign-in is kept. */
  readonly secretFile: string;
  readonly port: number;
  readonly publicOrigin: string | null;
  /** The day that the app takes for today; `null` takes the machine's. */
  readonly day: string | null;
  readonly hasSample: boolean;
  /** Where the browser's part was built; `null` where the app's build puts it. */
  readonly assetFolder: string | null;
  /** The login of whom to let in again instead of starting; `null` starts. */
  readonly recover: string | null;
}

/** A setting that cannot be used, told in Japanese. */
export class WrongSetting extends Error {
  override readonly name = 'WrongSetting';
}

const DAY_OF_THE_SAMPLE = '2025-07-02';
const HIGHEST_PORT = 65_535;

/**
 * Reads the settings: `--data`, `--port`, `--day`, `--no-sample`, `--recover`; `PORT`, `DATABASE_URL`, `PUBLIC_ORIGIN`,
 * `ASSET_FOLDER`.
 *
 * @throws {WrongSetting} if one of them cannot be used.
 */
export function settingsOf(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Asked {
  const { data, port, day, recover, 'no-sample': noSample } = readArgs(args);
  const folder = resolve(data);
  const url = env['DATABASE_URL'];
  if (day !== 'today' && day !== undefined && !isPlainDate(day)) {
    throw new WrongSetting(settingsText.wrongDay);
  }
  return {
    place: url === undefined || url === '' ? { folder: `${folder}/database` } : { url },
    secretFile: `${folder}/sign-in-secret`,
    port: portOf(port ?? (env['PORT'] || '8080')),
    publicOrigin: originOf(env['PUBLIC_ORIGIN']),
    day: day === 'today' ? null : (day ?? (noSample ? null : DAY_OF_THE_SAMPLE)),
    hasSample: !noSample,
    assetFolder: env['ASSET_FOLDER'] || null,
    recover: recover ?? null,
  };
}

interface Args {
  readonly data: string;
  readonly port?: string | undefined;
  readonly day?: string | undefined;
  readonly recover?: string | undefined;
  readonly 'no-sample': boolean;
}

function readArgs(args: readonly string[]): Args {
  try {
    return parseArgs({
      args: [...args],
      options: {
        data: { type: 'string', default: 'data' },
        port: { type: 'string' },
        day: { type: 'string' },
        recover: { type: 'string' },
        'no-sample': { type: 'boolean', default: false },
      },
    }).values as Args;
  } catch (cause) {
    throw new WrongSetting(settingsText.usable, { cause });
  }
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= HIGHEST_PORT) return port;
  throw new WrongSetting(settingsText.wrongPort(HIGHEST_PORT));
}

function originOf(text: string | undefined): string | null {
  if (text === undefined || text === '') return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  // Any other scheme has the origin "null", which pages of nobody send too.
  if (url !== null && /^https?:$/.test(url.protocol)) return url.origin;
  throw new WrongSetting(settingsText.wrongOrigin);
}
