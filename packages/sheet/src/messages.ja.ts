import type { SheetFinding, SheetFindingCode } from './finding-code.ts';

const texts: Readonly<Record<SheetFindingCode, string>> = {
  'not-utf-8': '文字コードが UTF-8 ではありません。UTF-8 で保存し直すか、Shift_JIS として読み込んでください',
  'not-shift-jis': '文字コードが Shift_JIS ではありません',
  'not-a-workbook': 'Excel ブック（.xlsx）として読めません',
  'no-such-sheet': 'その名前のシートがありません',
  'file-too-large': 'ファイルが大きすぎます',
  'row-too-long': '行が長すぎます',
  'open-quotation-mark': '引用符（"）が閉じていません。ファイルが途中で切れていないか確かめてください',
  'no-header': '見出しの行がありません',
  'column-missing': '要る列がありません',
  'column-unknown': '知らない列があります',
  'column-twice': '同じ列が二つあります',
  'uneven-row': '列の数が見出しと違います',
  'not-an-integer': '整数ではありません',
  'integer-out-of-bounds': '決められた範囲の数ではありません',
  'not-a-day': '日付として読めません。2025-06-15 又は 令和7年6月15日 のように書いてください',
  'not-a-month': '年月として読めません。2025-06 のように書いてください',
  'not-yes-or-no': '「はい」か「いいえ」で書いてください',
  'not-an-option': '選べる言葉ではありません',
  'characters-lost': 'Shift_JIS で書けない文字があります。UTF-8 で保存してください',
  'characters-replaced': 'Shift_JIS で書けない文字を 〓 に置き換えました',
  'control-character': '書き込めない制御文字があります',
  'cell-too-long': '一つのセルに書ける字数を超えています',
  'too-many-rows': '行が多すぎます',
};

/**
 * The Japanese text of a finding about a table, with its line and column where they are known.
 *
 * @clause none words for the person at the desk
 *
 * @example
 * import { sheetMessage } from '@fukushi-kit/sheet';
 * sheetMessage({ code: 'uneven-row', path: ['rows', 3], severity: 'error', detail: { line: 5 } })
 * // => '5行目：列の数が見出しと違います'
 */
export function sheetMessage({ code, detail = {} }: SheetFinding): string {
  const { line, column, characters } = detail;
  const place = [line === undefined ? '' : `${line}行目`, column === undefined ? '' : `「${column}」`].join('');
  const text = characters === undefined ? texts[code] : `${texts[code]}（${characters}）`;
  return place === '' ? text : `${place}：${text}`;
}

/** What stands in a cell for yes and no. */
export const answers: { readonly yes: string; readonly no: string } = { yes: 'はい', no: 'いいえ' };
