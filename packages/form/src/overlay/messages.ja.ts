import type { FormChange } from './compare-forms.ts';
import type { OverlayFinding, OverlayFindingCode } from './overlay-finding.ts';

const texts: Readonly<Record<OverlayFindingCode, string>> = {
  'overlay-of-another-form': '別の様式の上書きです',
  'base-version-differs': '上書きを作ったときと、もとの様式の版が違います。上書きの内容を見直してください',
  'element-unknown': '指された要素が様式にありません',
  'operation-does-not-apply': 'この要素には使えない操作です',
  'field-not-named': '要素に欄が二つ以上あります。どの欄かを bind で示してください',
  'expectation-differs': 'もとの内容が、上書きの見込みと違います',
  'statutory-item': '法令又は仕様書が求める項目なので、除けません',
  'name-already-taken': '同じ名前の欄がすでにあります',
  'bounds-crossed': '最小が最大より大きくなっています',
  'option-twice': '同じ値の選択肢が二つあります',
  'consent-version-reused': '同意の文を変えるときは、文の番号か版を新しくしてください',
  'composed-form-unsound': '上書きした様式が用紙に収まらないか、成り立ちません',
};

/**
 * The Japanese text of a finding of an overlay, with what was expected and what was found.
 *
 * @clause none words for the person at the desk
 *
 * @example
 * import { overlayMessage } from '@fukushi-kit/form';
 * const detail = { expected: '要介護度', found: '介護度' };
 * overlayMessage({ code: 'expectation-differs', path: [0, 'operations', 0], severity: 'error', detail })
 * // => 'もとの内容が、上書きの見込みと違います（見込み「要介護度」、今「介護度」）'
 */
export function overlayMessage({ code, detail = {} }: OverlayFinding): string {
  const { expected, found, label, element } = detail;
  if (expected !== undefined) return `${texts[code]}（見込み「${expected}」、今「${found}」）`;
  const about = label ?? element;
  return about === undefined ? texts[code] : `${texts[code]}（${about}）`;
}

const changes: Readonly<Record<FormChange['what'], string>> = {
  added: '加わった',
  removed: '除かれた',
  kind: '種類',
  words: '言葉',
  clauses: '条項',
  bind: 'データの場所',
  height: '高さ（mm）',
  options: '選択肢',
  required: '必ず記入',
  locked: '法令の項目',
};

/**
 * A difference between two definitions of a form as one line in Japanese.
 *
 * @clause none words for the person at the desk
 *
 * @example
 * import { formChangeText } from '@fukushi-kit/form';
 * formChangeText({ element: 'needs', what: 'words', before: '要介護度', after: '介護度' }) // => 'needs：言葉「要介護度」→「介護度」'
 * formChangeText({ element: 'memo', what: 'removed', before: '備考', after: '' }) // => 'memo：除かれた「備考」'
 */
export function formChangeText({ element, what, before, after }: FormChange): string {
  if (what === 'added' || what === 'removed') return `${element}：${changes[what]}「${before}${after}」`;
  return `${element}：${changes[what]}「${before}」→「${after}」`;
}
