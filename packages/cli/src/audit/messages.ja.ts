import type { AuditBreach } from '@fukushi-kit/store';

const breaches: Readonly<Record<AuditBreach, string>> = {
  edited: '内容が書き換えられています。',
  missing: 'この番号の記録がありません。',
  order: '記録の並びが番号の順になっていません。',
  unlinked: '一つ前の記録とつながりません。前の記録が書き換えられたおそれがあります。',
  'other-tenant': '別の組織の記録が混ざっています。',
  'tail-missing': 'この番号から後の記録がありません。',
  head: '最後の記録が、先頭に控えてある値と違います。',
  rewritten: '控えておいた値と違います。記録が作り直されたおそれがあります。',
};

const faults: Readonly<Record<string, string>> = {
  'connection-lost': 'データベースにつながりません。',
  'too-many-connections': 'データベースの同時接続の数を超えています。',
  forbidden: 'この利用者では、監査記録をすべて読むことができません。',
  '28P01': 'データベースの利用者名かパスワードが違います。',
  '3D000': 'その名前のデータベースはありません。',
  '42P01': 'このデータベースには監査記録がありません。',
  '3F000': 'このデータベースには監査記録がありません。',
};

/**
 * What the commands about audit logs say, in Japanese. They name numbers of entries and reasons, never who did what.
 *
 * @clause none wording of this project
 */
export const auditMessages = {
  audit: '監査記録（誰がいつ何をしたかの記録）を検証する',
  verify: '監査記録が書き換えられたり消されたりしていないかを確かめる',
  file: '書き出した監査記録（JSON を1行に1件）。標準入力から読むときは -',
  databaseUrl: '監査記録のあるデータベースの URL（パスワードは環境変数 PGPASSWORD でも渡せる）',
  tenantOption: 'データベースのうち、この番号の組織に限る',
  anchorOption: '控えておいた「番号:値」（月報やバックアップの控えから。二つ以上はコンマで区切る）',
  fileOrUrl: '監査記録のファイルか --database-url のどちらか一方を指定してください。',
  tenantNeedsUrl: '--tenant は --database-url と一緒に使います。',
  notAnchor: '「番号:値」の形ではありません。値は 0～9、a～f の 64 字です。',
  anchorNeedsTenant: '組織が二つ以上あります。--anchor には --tenant が要ります。',
  noLogs: '監査記録のある組織がありません。',
  notALine: (line: number): string => `${line}行目：監査記録の行ではありません。`,
  notAHead: '1行目：監査記録の最後の番号と値を控えた行ではありません。',
  cutLine: (line: number): string => `${line}行目：行が途中で切れています。`,
  intact: (name: string, sequence: number, hash: string): string =>
    `${name}：監査記録は ${sequence} 件で、すべてつながっています。最後の値 ${sequence}:${hash}`,
  broken: (name: string, sequence: number, breach: AuditBreach): string =>
    `${name}：監査記録の ${sequence} 番で途切れています。${breaches[breach]}`,
  databaseFault: (code: string): string => faults[code] ?? `データベースを読めません（${code}）。`,
} as const;
