import type { SheetFinding, SheetFindingCode } from './finding-code.ts';

type Detail = Readonly<Record<string, string | number>>;

const texts: Readonly<Record<SheetFindingCode, string | ((detail: Detail) => string)>> = {
  'not-utf-8': '文字コードが UTF-8 ではありません。UTF-8 で保存し直すか、Shift_JIS として読み込んでください',
  'not-shift-jis': '文字コードが Shift_JIS ではありません。UTF-8 のファイルなら、UTF-8 として読み込んでください',
  'mark-within': '途中にファイルの先頭の印（BOM）があります。二つのファイルをつないでいないか確かめてください',
  'not-a-workbook': 'Excel ブック（.xlsx）として読めません',
  'old-or-protected':
    '古い形式（.xls）か、パスワードの付いたブックです。パスワードを外し、.xlsx で保存し直してください',
  'no-such-sheet': 'その名前のシートがありません',
  'formula-without-result': '計算した結果のない数式があります。表計算ソフトで開き、保存し直してください',
  'error-value': '数式がエラー（#N/A など）になっています。直してください',
  'file-too-large': 'ファイルが大きすぎます',
  'row-too-long': '行が長すぎます。引用符（"）が閉じていないか確かめてください',
  'open-quotation-mark': '引用符（"）が閉じていないか、余分にあります。ファイルが途中で切れていないか確かめてください',
  'no-header': '見出しの行がありません',
  'column-missing': '要る列がありません',
  'column-unknown': '知らない列があります',
  'column-twice': '同じ列が二つあります',
  'uneven-row': ({ expected, found }) =>
    expected === undefined
      ? '列の数が見出しと違います'
      : `列の数が見出しと違います（見出し ${expected}列、この行 ${found}列）`,
  'not-an-integer': '整数ではありません',
  'integer-out-of-bounds': ({ minimum, maximum }) =>
    minimum === undefined ? '決められた範囲の数ではありません' : `${minimum} から ${maximum} までの数ではありません`,
  'not-a-day': '日付として読めません。2025-06-15 又は 令和7年6月15日 のように書いてください',
  'not-a-month': '年月として読めません。2025-06 又は 令和7年6月 のように書いてください',
  'not-yes-or-no': '「はい」か「いいえ」で書いてください',
  'not-an-option': ({ words }) =>
    words === undefined ? '選べる言葉ではありません' : `選べる言葉ではありません。${words} のどれかを書いてください`,
  'characters-lost': 'Shift_JIS で書けない文字があります。UTF-8 で保存してください',
  'characters-replaced': 'Shift_JIS で書けない文字を 〓 に置き換えました',
  'control-character': '書き込めない制御文字があります',
  'cell-too-long': ({ most }) => `一つのセルに書ける字数を超えています${most === undefined ? '' : `（${most}字まで）`}`,
  'empty-row': '何も書かれていない行です。取り込むときは、行として数えません',
  'too-many-rows': ({ most }) => `行が多すぎます${most === undefined ? '' : `（見出しを入れて ${most}行まで）`}`,
};

/**
 * The Japanese text of a finding about a table, with its line and column where they are known.
 *
 * @clause none words for the person at the desk
 *
 * @example
 * import { sheetMessage } from '@fukushi-kit/sheet';
 * const found = { code: 'uneven-row', path: ['rows', 3], severity: 'error', detail: { line: 5, expected: 3, found: 2 } };
 * sheetMessage(found) // => '5行目：列の数が見出しと違います（見出し 3列、この行 2列）'
 */
export function sheetMessage({ code, detail = {} }: SheetFinding): string {
  const { line, column, characters } = detail;
  const place = [line === undefined ? '' : `${line}行目`, column === undefined ? '' : columnName(column)].join('');
  const words = texts[code];
  const plain = typeof words === 'string' ? words : words(detail);
  const text = characters === undefined ? plain : `${plain}（${characters}）`;
  return place === '' ? text : `${place}：${text}`;
}

/** A column by its title, or by its number where it has none that may be told. */
function columnName(column: string | number): string {
  return typeof column === 'number' ? `${column}列目` : `「${column}」`;
}

/** What stands in a cell for yes and no. */
export const answers: { readonly yes: string; readonly no: string } = { yes: 'はい', no: 'いいえ' };
