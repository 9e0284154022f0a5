import { StoreFault } from '@fukushi-kit/store';
import { WrongSetting } from './settings-of.ts';

/** An account that was made now, as it is shown once. */
export interface ShownAccount {
  readonly tenantName: string;
  readonly displayName: string;
  readonly login: string;
  readonly secret: string;
}

/** What the terminal says once the app runs. */
export function startText(origin: string, day: string | null, accounts: readonly ShownAccount[]): string {
  return [
    '',
    'ふくしキットを始めました。',
    `  画面　　　${origin}`,
    ...(day === null ? [] : [`  日付　　　${day}（見本に合わせた日付です。--day today で今日になります）`]),
    ...(accounts.length === 0
      ? ['', 'アカウントは前に作ったものを使ってください。']
      : [
          '',
          '最初のアカウント（一度きりの合言葉は、いまだけ表示します。書き留めてください）',
          ...accounts.map(accountLine),
        ]),
    '',
    '止めるときは Ctrl+C を押してください。',
    '',
  ].join('\n');
}

function accountLine({ tenantName, displayName, login, secret }: ShownAccount): string {
  return `  ${tenantName}　${displayName}\n      ログイン名　${login}\n      合言葉　　　${secret}`;
}

/** What the terminal says when the app cannot start. */
export function troubleText(error: unknown): string {
  if (error instanceof WrongSetting) return error.message;
  const code = error instanceof StoreFault ? error.code : errorCode(error);
  const known = code === null ? undefined : troubles[code];
  return known ?? `始められませんでした。\n${error instanceof Error ? error.message : String(error)}`;
}

const troubles: Readonly<Record<string, string>> = {
  EADDRINUSE: 'その番号の入口は、ほかのプログラムが使っています。--port で別の番号を指定してください。',
  EACCES: 'その番号かフォルダーを使う権限がありません。--port か --data で別のものを指定してください。',
  ENOSPC: 'ディスクがいっぱいです。空きを増やしてから、もう一度始めてください。',
  'folder-in-use':
    'データのフォルダーは、もう動いているふくしキットが使っています。先にそちらを止めるか、--data で別のフォルダーを指定してください。',
  'connection-lost': 'データベースにつながりません。DATABASE_URL と、データベースが動いているかを確かめてください。',
  'rights-missing': 'データベースの権限が足りません。役割を作れる利用者の DATABASE_URL を指定してください。',
  'other-migrations':
    'このデータベースは、別の版のふくしキットのものです。同じ版で開くか、別のデータベースを指定してください。',
  'disk-full': 'ディスクがいっぱいです。空きを増やしてから、もう一度始めてください。',
};

function errorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
