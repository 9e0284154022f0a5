import { StoreFault } from '@fukushi-kit/store';
import { troubleText } from './start-text.ja.ts';

/** What the terminal says about backups. */
export const backupText = {
  usageBackup: '使い方：npm run demo:backup -- <新しいファイル>　（例：npm run demo:backup -- 2025-07-02.age）',
  usageRestore:
    '使い方：npm run demo:restore -- <ファイル> <新しいフォルダー>　（例：npm run demo:restore -- 2025-07-02.age data-restored）',
  noPassphrase:
    '合言葉がありません。端末で入力するか、BACKUP_PASSPHRASE_FILE で合言葉を書いたファイルを指定してください。',
  shortPassphrase: (shortest: number): string => `合言葉が短すぎます。${shortest}文字以上にしてください。`,
  differs: '二度の入力が合いません。もう一度やり直してください。',
  askPassphrase: 'バックアップの合言葉（表示されません）：',
  askAgain: 'もう一度：',
  made: (file: string, rows: number, sha256: string): string =>
    [
      '',
      `バックアップを取りました：${file}`,
      `  行の数　${rows}`,
      `  照合値　${sha256}`,
      'このファイルは個人情報の複製です。契約が終わって消去するときは、廃棄して、画面の「契約の終わりの消去」に記録してください。',
      '合言葉をなくすと、二度と開けません。',
      '',
    ].join('\n'),
  restored: (folder: string, madeAt: string, rows: number): string =>
    [
      '',
      `復元しました：${folder}`,
      `  取った日時　${madeAt}`,
      `  行の数　　　${rows}`,
      '紙に控えた「記録の照合値」と、次の照合値を見比べてください。',
    ].join('\n'),
  head: (tenant: string, anchor: string): string => `  ${tenant}　壊れていません　${anchor}`,
  broken: (tenant: string, sequence: number): string =>
    `  ${tenant}　取ったときに、もう壊れていました（${sequence}番）。管理者に知らせてください。`,
  next: (folder: string): string => `\n開くときは：npm run demo -- --data ${folder}\n`,
  afterErasure:
    'このバックアップより後に契約の消去をしていたときは、消したデータが戻っています。消去をもう一度行ってください。',
} as const;

/** What the terminal says when a backup or a restoration did not come about. */
export function backupTroubleText(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  const known = typeof code === 'string' ? troubles[code] : undefined;
  if (known !== undefined && (error instanceof StoreFault || code === 'EEXIST' || code === 'ENOENT')) return known;
  return troubleText(error);
}

const troubles: Readonly<Record<string, string>> = {
  EEXIST: '同じ名前のファイルがあります。上書きはしません。別の名前を指定してください。',
  ENOENT: 'ファイルかフォルダーが見つかりません。名前を確かめてください。',
  'wrong-key': '合言葉が違います。何も復元していません。',
  'no-backup': 'このファイルは、ふくしキットのバックアップではありません。',
  damaged: 'ファイルが壊れているか、途中で切れています。何も復元していません。別のバックアップを使ってください。',
  'not-empty': '復元する先に、もうデータがあります。空のフォルダーかデータベースを指定してください。',
  'folder-in-use':
    'データのフォルダーは、動いているふくしキットが使っています。止めてから、もう一度やり直してください。',
};
