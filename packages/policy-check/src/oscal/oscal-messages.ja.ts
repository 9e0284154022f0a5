import { oscalVersion } from './oscal-namespace.ts';
import type { OscalFindingCode } from './read/oscal-finding-code.ts';

type Detail = Readonly<Record<string, string | number>>;

/** What stands against a text that is to be read as results, without the place. */
export const oscalMessages: Readonly<Record<OscalFindingCode, (detail: Detail) => string>> = {
  'not-assessment-results': () => 'OSCAL の assessment-results ではありません。',
  'oscal-malformed': () => 'OSCAL の assessment-results の形になっていません。',
  'oscal-version-unknown': () => `OSCAL ${oscalVersion} ではありません。`,
  'oscal-foreign': () => 'fukushi-kit が書いた点検の結果ではありません。判定が書かれていないため、読めません。',
  'oscal-several-results': () => '点検の結果が二つ以上あります。一つずつ読んでください。',
  'oscal-unknown-catalogue': () => '目録がありません。',
  'oscal-not-a-day': () => '基準日が実在する日ではありません。',
  'oscal-unknown-control': () => '目録にない点検項目です。',
  'oscal-control-twice': () => '同じ点検項目の結果が二つあります。',
  'oscal-control-missing': ({ control }) => `目録の点検項目 ${control} の結果がありません。`,
  'oscal-uuid-twice': () => '同じ UUID が二度使われています。',
  'oscal-property-missing': () => '要る項目がないか、定められた値ではありません。',
  'oscal-finding-missing': () => '結果が挙げている指摘がありません。',
  'oscal-finding-twice': () => '同じ指摘が二度あります。',
  'oscal-finding-unclaimed': () => 'どの点検項目の結果にも挙げられていない指摘です。',
  'oscal-finding-altered': () => '指摘が書かれたときと変わっています。',
  'oscal-contradiction': () => '判定と、OSCAL の状態、除外、リスクのどれかが食い違っています。',
};
