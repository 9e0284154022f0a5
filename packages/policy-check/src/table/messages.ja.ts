import type { RegisterFileCode, RegisterFileFinding } from './register-file-finding.ts';

type Detail = Readonly<Record<string, string | number>>;

/**
 * The Japanese text of each finding about the file of a register, without the place; also of those about a record that
 * have to be said in other words to a person at a table.
 */
export const messages: Readonly<
  Record<RegisterFileCode | 'not-utf-8' | 'wrong-form' | 'blank', (detail: Detail) => string>
> = {
  'file-unknown': () =>
    '台帳の名前ではないファイルです。点検では読みません。台帳なら、ひな形と同じ名前にしてください（例 ids.csv）',
  'file-twice': ({ other }) => `${other} と同じ台帳です。正しい方だけを残してください`,
  'file-in-shift-jis': () =>
    '文字コードが Shift_JIS です。Shift_JIS にない文字（異体字など）は保存したときに失われていることがあるので読みません。Excel では「CSV UTF-8（コンマ区切り）」か .xlsx で保存し直してください',
  'not-utf-8': () =>
    '文字コードが UTF-8 ではないところがあります。ファイルが壊れていないか確かめ、Excel では「CSV UTF-8（コンマ区切り）」か .xlsx で保存し直してください',
  'table-missing': ({ table }) => `${table} のファイルがありません。表がそろわないと読みません`,
  'cell-empty': () => '空欄にできません',
  'entry-torn': ({ expected, found, mark }) =>
    `「${mark}」で区切った項目の数が違います（要る数 ${expected}、書かれた数 ${found}）`,
  'row-twice': ({ other }) => `${other}行目にも同じものがあります。一つの行だけにしてください`,
  'coverage-of-no-file': () => '網羅の申告がありますが、台帳のファイルがありません',
  'coverage-elsewhere': () =>
    '台帳が JSON のファイルにあるので、網羅の申告もその中に書いてください。この行は空欄にしてください',
  'wrong-form': ({ form }) => (form === undefined ? '書き方が違います' : `書き方が違います（${form}）`),
  blank: () => '空白だけです。記録がなければ空欄にしてください',
  'verification-of-other-register': () => '連鎖の検証はアクセス記録だけに書いてください',
};

/** The place of a finding: the file, the line as a spreadsheet counts it, and the column by its title or number. */
export function placeWords({ file, line, column }: RegisterFileFinding): string {
  return `${file}${line === null ? '' : ` ${line}行目`}${columnWords(column)}`;
}

function columnWords(column: string | number | null): string {
  if (column === null) return '';
  return typeof column === 'number' ? `${column}列目` : `「${column}」`;
}
