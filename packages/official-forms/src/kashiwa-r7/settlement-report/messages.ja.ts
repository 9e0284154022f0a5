import type { CostItem, ExpenseFindingCode, FullTimePay, OtherCost, PayItem } from '@fukushi-kit/settlement';

/** The sum of a person or of a column. */
export const SUM = '計';

/** The items of the pay of full-time staff (13(2)ア), and labour insurance, which the specification does not name. */
export const payItemWords: Readonly<Record<PayItem, string>> = {
  salary: '給与',
  allowance: '手当',
  'social-insurance': '社会保険料',
  'retirement-mutual-aid': '退職共済掛金',
  'labour-insurance': '労働保険料',
};

/** The items of a settlement, short. */
export const costItemWords: Readonly<Record<CostItem, string>> = {
  'full-time': '常勤職員の人件費',
  'part-time': '非常勤職員の人件費',
  other: 'その他諸経費',
};

/** Labels of figures and of what came in. */
export const figureLabels = {
  left: '差額',
  amount: '額',
  statement: '収支決算報告書',
  settledBefore: '見込による精算（返納は負）',
} as const;

/** An advance as an item of income, by its place among the two. */
export function advanceWords(index: number): string {
  return `委託料（概算払 第${index + 1}回）`;
}

/** Behind an item of pay, the months of pays that are forecast; nothing where none is. */
export function forecastWords(pays: readonly FullTimePay[]): string {
  const months = pays.filter(({ standing }) => standing === 'forecast').map(({ month }) => Number(month.slice(-2)));
  return months.length === 0 ? '' : `（${months.map((month) => `${month}月`).join('，')}は見込）`;
}

/** Findings that say that a cost was left out. */
export const LEFT_OUT: readonly ExpenseFindingCode[] = ['preparation-is-the-contractors', 'utilities-are-the-citys'];

const shortly: Partial<Readonly<Record<ExpenseFindingCode, string>>> = {
  'preparation-is-the-contractors': '開始前の準備',
  'utilities-are-the-citys': '市が負担',
  'evidence-to-keep': '番号なし',
};

/** What stands beside another cost, in few words; `null` where there is nothing to say. */
export function otherNote(
  { standing, evidence, evidenceAsked }: OtherCost,
  codes: readonly ExpenseFindingCode[],
): string | null {
  const words = [
    ...(standing === 'forecast' ? ['見込'] : []),
    ...(evidence === null && evidenceAsked ? ['挙証資料を待つ'] : []),
    ...codes.flatMap((code) => shortly[code] ?? []),
  ];
  return words.length === 0 ? null : words.join('，');
}

const places: Readonly<Record<string, string>> = {
  contractSum: '契約金額',
  advances: '概算払',
  budgets: '費目の予算',
  fullTime: '人件費の記録',
  partTime: '非常勤職員の配置',
  other: 'その他諸経費',
};

/** The place of a finding in the input (その他諸経費　3件目), and whether others are like it; `null` for no place of these. */
export function placeWords([list, index]: readonly PropertyKey[], hasOthers: boolean): string | null {
  const place = places[String(list)];
  if (place === undefined) return null;
  const where = typeof index === 'number' ? `${place}　${index + 1}件目` : place;
  return hasOthers ? `${where}ほか` : where;
}

/** Why a figure is still open. */
export const openWords = { place: '未定', silent: '読み方が決まっていない：', data: '記録がない：' } as const;
