import type { DefinitionFindingCode } from '../definition-findings.ts';
import type { LayoutFindingCode } from '../layout-finding.ts';
import { layoutMessage } from '../messages.ja.ts';
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
  'required-item': '必ず記入する欄なので、除けません',
  'sheet-left-empty': '用紙に何も残らないので、除けません',
  'name-already-taken': '同じ名前の欄がすでにあります',
  'bounds-crossed': '最小が最大より大きくなっています',
  'option-unknown': '指された値の選択肢がありません',
  'option-twice': '同じ値の選択肢が二つあります',
  'option-words-twice': '同じ言葉の選択肢が二つになります',
  'words-exchanged': 'ほかの項目や選択肢の言葉と入れ替わり、意味が変わります',
  'consent-version-reused': '同意の文を変えるときは、文の番号か版を、ほかの文で使っていないものにしてください',
  'composed-form-unsound': '上書きした様式が成り立ちません',
  'low-for-hand': '手で書くには低い欄になります',
};

const unsound: Readonly<Record<Exclude<DefinitionFindingCode, 'blank-does-not-fit'>, string>> = {
  'id-not-unique': '同じ番号の要素が二つあります',
  'row-does-not-fill-grid': '行の枠が表の列と合いません',
  'label-missing': '欄の名前がありません',
  'type-too-small': '文字が小さすぎます',
  'field-too-low': '欄の高さが足りません',
  'too-low-for-hand': texts['low-for-hand'],
  'bind-not-in-schema': 'データにない場所を指しています',
};

/**
 * The Japanese text of a finding of an overlay, with what was expected and what was found. Of a long text the place is given
 * where the two part.
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
  const { expected, found, label, element, because, height, needed } = detail;
  if (expected !== undefined) {
    const [hoped, there] = aroundDifference(String(expected), String(found));
    return `${texts[code]}（見込み「${hoped}」、今「${there}」）`;
  }
  if (because !== undefined) return `${texts[code]}：${unsoundText(detail)}`;
  const about = label ?? element;
  const measures = needed === undefined ? '' : `、今 ${height}mm、${needed}mm 以上`;
  return about === undefined ? texts[code] : `${texts[code]}（${about}${measures}）`;
}

function unsoundText({ because, layout, ...detail }: Exclude<OverlayFinding['detail'], undefined>): string {
  if (because === 'blank-does-not-fit') {
    const text = layoutMessage({ code: layout as LayoutFindingCode, path: [], severity: 'error', detail });
    const { characters, element } = detail;
    return characters === undefined ? text : `${text}（${element}）`;
  }
  const { element, height, needed } = detail;
  const measures = needed === undefined ? '' : `、今 ${height}mm、${needed}mm 以上`;
  return `${unsound[because as keyof typeof unsound]}（${element}${measures}）`;
}

const SHOWN = 40;
const BEFORE = 10;

/** Two texts, shortened to the piece around the first character in which they differ. */
function aroundDifference(one: string, other: string): [string, string] {
  const [a, b] = [Array.from(one), Array.from(other)];
  const first = a.findIndex((character, index) => character !== b[index]);
  const start = Math.max(0, (first < 0 ? a.length : first) - BEFORE);
  const piece = (text: readonly string[]): string => {
    if (text.length <= SHOWN) return text.join('');
    const from = Math.min(start, text.length);
    const end = from + SHOWN < text.length ? '…' : '';
    return `${from > 0 ? '…' : ''}${text.slice(from, from + SHOWN).join('')}${end}`;
  };
  return [piece(a), piece(b)];
}

const changes: Readonly<Record<FormChange['what'], string>> = {
  added: '加わった',
  removed: '除かれた',
  kind: '種類',
  words: '言葉',
  name: '欄の名前',
  help: '記入の助け',
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
  const [old, current] = aroundDifference(before, after);
  return `${element}：${changes[what]}「${old}」→「${current}」`;
}
