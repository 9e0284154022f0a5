import type { ColumnValues } from '@fukushi-kit/sheet';

/** Words of the tables that no schema has, and how a column is filled in. */
export const tableWords: {
  readonly register: string;
  readonly guide: string;
  readonly words: string;
  readonly guideHeader: readonly string[];
  readonly mayBeBlank: string;
  readonly mustBeFilled: string;
  readonly time: string;
  readonly values: (values: ColumnValues) => string;
  readonly listed: (entry: string) => string;
  readonly onLines: (entry: string) => string;
  readonly fields: (titles: readonly string[]) => string;
  readonly within: (title: string, entry: string) => string;
  readonly none: string;
  readonly described: (description: string) => string;
} = {
  register: '台帳',
  guide: '記入のしかた',
  words: '選べる言葉',
  guideHeader: ['列', '書くこと', '書き方', '空欄'],
  mayBeBlank: '空欄にできる',
  mustBeFilled: '必ず書く',
  time: '時刻（09:05）',
  values: (values) => {
    switch (values.kind) {
      case 'integer':
        return `整数（${values.minimum} から ${values.maximum} まで）`;
      case 'day':
        return '日付（2025-06-15、2025/6/15、令和7年6月15日のどれでもよい）';
      case 'month':
        return '年月（2025-06 又は 令和7年6月）';
      case 'yes-no':
        return 'はい か いいえ';
      case 'choice':
        return `次のどれか：${values.options.map(({ label }) => label).join('、')}`;
      case 'text':
        return '文字';
    }
  },
  listed: (entry) => `${entry}。二つ以上は「、」で区切る`,
  onLines: (entry) => `${entry}。一行に一つ書く（セルの中の改行は Alt を押しながら Enter）`,
  fields: (titles) => `${titles.join('｜')} の順に「｜」で区切る`,
  within: (title, entry) => `「${title}」は、${entry}。二つ以上は「；」で区切り、その中の項目は「／」で区切る`,
  none: '一つもないと分かっているときは「なし」、記録していないときは空欄',
  described: (description) => description.replaceAll(/ ?null/g, '空欄'),
};
