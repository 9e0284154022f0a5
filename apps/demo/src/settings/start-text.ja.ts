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
      ? ['', '利用者は、前に作ったものを使ってください。']
      : [
          '',
          '最初の利用者です。「1回だけのパスワード」は、いまだけ表示します。書き留めて、本人に渡してください。',
          '',
          ...accountTable(accounts),
        ]),
    '',
    '止めるときは Ctrl+C を押してください。',
    '',
  ].join('\n');
}

/** What the terminal says once somebody can sign in again. */
export function recoveredText(login: string, secret: string): string {
  return [
    `「${login}」は、次のパスワードで1回だけサインインできます。いまだけ表示します。本人に渡してください。`,
    '',
    `  ${secret}`,
    '',
    '前のパスワードと2段階目の確認は使えなくなりました。サインインしたあと、本人が新しく設定します。',
  ].join('\n');
}

/** What the terminal says where nobody has a login. */
export function noSuchLogin(login: string): string {
  return `「${login}」というログインIDの利用者はいません。つづりと、--data のフォルダーを確かめてください。`;
}

function accountTable(accounts: readonly ShownAccount[]): readonly string[] {
  const head = ['所属', '名前', 'ログインID', '1回だけのパスワード'];
  const rows = accounts.map(({ tenantName, displayName, login, secret }) => [tenantName, displayName, login, secret]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => cellsOf(row[column] ?? ''))));
  const line = (row: readonly string[]): string =>
    `  ${row.map((text, column) => text + ' '.repeat((widths[column] ?? 0) - cellsOf(text))).join('  ')}`.trimEnd();
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)];
}

/** The cells of a terminal that a text takes: two for a sign as wide as it is high. */
function cellsOf(text: string): number {
  return [...text].reduce(
    (sum, sign) => sum + (/[\u1100-\u115f\u2e80-\uffdc\u{20000}-\u{3ffff}]/u.test(sign) ? 2 : 1),
    0,
  );
}

/** What the terminal says while the app stops. */
export const stoppingText = '止めています…';

/** What the terminal says when the app cannot start. */
export function troubleText(error: unknown): string {
  if (error instanceof WrongSetting) return error.message;
  const isShut = error instanceof Error && /Permission denied/.test(error.message);
  const code = isShut ? 'EACCES' : errorCode(error);
  const known = code === null ? undefined : troubles[code];
  return known ?? `始められませんでした。\n${error instanceof Error ? error.message : String(error)}`;
}

const troubles: Readonly<Record<string, string>> = {
  EADDRINUSE: 'その番号の入口は、ほかのプログラムが使っています。--port で別の番号を指定してください。',
  ERR_INVALID_URL:
    'DATABASE_URL が読み取れません。postgresql://利用者:パスワード@ホスト:5432/名前 の形で書き、パスワードの記号（/ # @ など）は %2F %23 %40 のように置き換えてください。',
  EACCES:
    'その番号かフォルダーを使う権限がありません。--port か --data で別のものを指定してください。root で動かすときは、ほかの利用者も入れるフォルダー（例：--data /var/lib/fukushi-kit）にしてください。',
  ENOSPC: 'ディスクがいっぱいです。空きを増やしてから、もう一度始めてください。',
  'build-missing':
    '画面の部品がまだ作られていません。「npm run demo」で始めるか、先に「npm run build」を実行してください。',
  'no-secret':
    'データのフォルダーの「sign-in-secret」が、ふくしキットの作ったものではありません。控えから戻してください。控えがなければ、消して始め直してください（消すと、全員がもう一度サインインし、2段階目の確認を設定し直します）。',
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
