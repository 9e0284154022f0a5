import type { LayoutFinding, LayoutFindingCode } from './layout-finding.ts';

const texts: Readonly<Record<LayoutFindingCode, string>> = {
  'glyph-missing': '印刷できる書体がない文字があります',
  'control-character': '印刷できない制御文字があります',
  'text-does-not-fit': '欄に収まりません。内容を短くしてください',
  'continued-on-sheet': '欄に収まらないため、全文を別紙に記載しました',
  'not-text': '文字で記入する欄に、文字以外の値があります',
  'not-a-whole-number': '整数で記入する欄に、整数以外の値があります',
  'not-a-day': '日付の欄に、暦にない日付又は日付以外の値があります',
  'not-a-list': '一覧の欄に、一覧以外の値があります',
  'unknown-option': '選択肢にない値があります',
  'item-without-place': '様式の欄の数より多い項目があります',
  'label-does-not-fit': '様式の定義の文字が枠に収まりません',
  'block-does-not-fit': '様式の定義がページに収まりません',
  'not-figure-data': '図の欄に、図の形でない値があります',
  'figure-id-unknown': '図にない番号を指しています',
  'figure-id-twice': '図の中で同じ番号が二度使われています',
  'figure-link-twice': '図の同じ二つの間の関係が二度書かれています',
  'figure-cycle': '図の上下の関係が一回りしています',
  'figure-two-parents': '図の同じ人が二組の親の子になっています',
  'figure-generations': '図の世代が合いません',
  'figure-overlap': '図の中で重なっています',
  'figure-outside': '図の範囲の外にあります',
  'figure-does-not-fit': '図が枠に収まりません。要素を減らすか、図を分けてください',
  'holidays-unknown': '祝日が分からない月です。暦に祝日を記していません',
};

/**
 * The Japanese text of a layout finding, with the element or the characters that it is about.
 *
 * @clause none words for the person at the desk
 *
 * @example
 * import { layoutMessage } from '@fukushi-kit/form';
 * const finding = { code: 'glyph-missing', path: ['person', 'name'], severity: 'error', detail: { characters: 'U+2B746' } };
 * layoutMessage(finding) // => '印刷できる書体がない文字があります（U+2B746）'
 */
export function layoutMessage(finding: LayoutFinding): string {
  const { characters, label, element } = finding.detail ?? {};
  const about = characters ?? label ?? element;
  return about === undefined ? texts[finding.code] : `${texts[finding.code]}（${about}）`;
}

/** Words that the layout itself puts on paper. */
export const words = {
  sheet: '別紙',
  seeSheet: (number: number): string => `（別紙${number}へ続く）`,
  sheetEntry: (number: number, label: string, page: number): string =>
    `別紙${number}　${label}（${page}ページの欄の全文）`,
  sheetContinued: (number: number, label: string): string => `別紙${number}（続き）　${label}`,
  rowLabel: (label: string, row: number): string => `${label}（${row}行目）`,
  reference: '参考様式',
  version: (version: string): string => `第${version}版`,
  serial: (number: number): string => `第${number}号`,
  overlay: (municipality: string, operations: number, digest: string): string =>
    `${municipality} 上書き${operations}件（${digest}）`,
  logHead: (head: string): string => `記録の照合値 ${head}`,
  qr: (form: string, version: string, page: number, count: number): string =>
    `二次元コード（${form} 第${version}版 ${page}／${count}）`,
  page: (number: number, count: number): string => `${number}／${count}`,
  chosen: '選択',
  notChosen: '未選択',
  reading: 'ふりがな',
  seal: '印',
  sealPlace: '押印欄',
  year: '年',
  month: '月',
  day: '日',
  consentText: (version: string, digest: string): string => `同意文 第${version}版 ${digest}`,
} as const;
