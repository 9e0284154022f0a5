import type { InputFindingCode } from './finding-code.ts';

type Detail = Readonly<Record<string, string | number>>;

/** The Japanese text of every finding of this package, without the place. */
export const messages: Readonly<Record<InputFindingCode, (detail: Detail) => string>> = {
  missing: () => '項目がありません。',
  'unknown-key': () => '定めのない項目です。',
  'wrong-type': ({ expected }) => `種類が違います。${typeNames[String(expected)] ?? '別の種類'}で書いてください。`,
  'wrong-value': () => '定められた値ではありません。',
  'wrong-form': () => '書き方が違います。',
  'not-a-day': () => '実在する日（1873年から2999年まで）ではありません。2025-06-15 のように書いてください。',
  'too-long': ({ maximum }) => `長すぎます。${maximum}字までです。`,
  'too-short': ({ minimum }) => `短すぎます。${minimum}字以上で書いてください。`,
  'too-many': ({ maximum }) => `多すぎます。${maximum}件までです。`,
  'too-few': ({ minimum }) => `足りません。${minimum}件以上必要です。`,
  'too-large': ({ maximum }) => `大きすぎます。${maximum}以下です。`,
  'too-small': ({ minimum }) => `小さすぎます。${minimum}以上です。`,
  repeated: () => '同じものが二度あります。',
  'control-character': () => '制御文字が入っています。取り除いてください。',
  'lone-surrogate': () => '文字が壊れています。書き直してください。',
  blank: () => '空白だけです。記録がなければ null と書いてください。',
  'too-deep': ({ maximum }) => `入れ子が深すぎます。${maximum}段までです。`,
  'not-json': ({ line, column }) =>
    line === undefined ? 'JSON として読めません。' : `JSON として読めません（${line}行${column}字目）。`,
  'input-too-large': ({ maximum }) => `大きすぎて読めません。${maximum}バイトまでです。`,
  'forbidden-key': () => '使えない項目名です。',
  'repeated-key': () => '同じ項目が二度書かれています。',
};

const typeNames: Readonly<Record<string, string>> = {
  object: '項目の組',
  array: '一覧',
  string: '文字列',
  integer: '整数',
  boolean: 'true か false',
  null: 'null',
};
