import { frozen } from '@fukushi-kit/clause';
import type { Catalogue, CatalogueId } from '../control/catalogue.ts';
import type { Control } from '../control/control.ts';
import type { ControlId } from '../control/control-id.ts';
import { type ChapterHead, chapters } from './chapters.ts';
import { deliverableControls } from './chigasaki-r7/deliverable-controls.ts';
import { endingControls } from './chigasaki-r7/ending-controls.ts';
import { handlingControls } from './chigasaki-r7/handling-controls.ts';
import { managementControls } from './chigasaki-r7/management-controls.ts';
import { ecoEnergyControls } from './chigasaki-r7-eco/eco-energy-controls.ts';
import { ecoResourceControls } from './chigasaki-r7-eco/eco-resource-controls.ts';
import { centreControls } from './kashiwa-r7/centre-controls.ts';
import { equipmentControls } from './kashiwa-r7/equipment-controls.ts';
import { privacyControls } from './kashiwa-r7/privacy-controls.ts';
import { securityControls } from './kashiwa-r7/security-controls.ts';

const KASHIWA: readonly ChapterHead[] = [
  ['k4', '4', '4　機能及び運営体制'],
  ['k5', '5', '5　センターの設備'],
  ['k8', '8', '8　業務の報告'],
  ['k9', '9', '9　守秘義務及び個人情報の保護'],
  ['k10-1', '10(1)', '10(1)　情報設備'],
  ['k10-2', '10(2)', '10(2)　セキュリティ要件'],
  ['k11', '11', '11　再委託の禁止'],
  ['k14', '14', '14　その他'],
];

const CHIGASAKI: readonly ChapterHead[] = [
  ['cm8', '8', '仕様書8　業務の内容'],
  ['cm9', '9', '仕様書9　成果物の提出'],
  ['cm10', '10', '仕様書10　成果物の保管'],
  ['cm11', '11', '仕様書11　成果物の帰属'],
  ['cm14', '14', '仕様書14　個人情報の取扱い'],
  ['c1', '特記1', '第1条　個人情報を取り扱う際の基本的事項'],
  ['c2', '特記2', '第2条　適正な管理'],
  ['c3', '特記3', '第3条　秘密等の保持及び従事者の監督'],
  ['c4', '特記4', '第4条　個人情報の受領'],
  ['c5', '特記5', '第5条　収集の制限'],
  ['c6', '特記6', '第6条　目的外利用の禁止等'],
  ['c7', '特記7', '第7条　複写、複製の禁止'],
  ['c8', '特記8', '第8条　作業場所の外への持出禁止'],
  ['c9', '特記9', '第9条　情報システムで取り扱う個人情報の安全管理'],
  ['c10', '特記10', '第10条　再委託の禁止等'],
  ['c11', '特記11', '第11条　資料等の返還等'],
  ['c12', '特記12', '第12条　報告及び検査'],
  ['c13', '特記13', '第13条　事故発生時等における報告'],
  ['c14', '特記14', '第14条　教育等の実施'],
  ['c15', '特記15', '第15条　契約の解除及び損害の賠償'],
];

const ECO: readonly ChapterHead[] = [
  ['eco-15', '15', '仕様書15　環境配慮事項'],
  ['eco-a', 'エコA', 'A　エネルギー使用量の削減'],
  ['eco-b', 'エコB', 'B　資源の有効利用'],
  ['eco-c', 'エコC', 'C　廃棄物の削減'],
  ['eco-d', 'エコD', 'D　環境配慮契約'],
  ['eco-e', 'エコE', 'E　その他（気候変動への適応、熱中症対策）'],
];

/**
 * The catalogues of controls (管理策の目録): Kashiwa's specification with its sections on personal information and
 * security, Chigasaki's specification with its special provisions (個人情報取扱特記事項), and its eco-office rules.
 *
 * @clause none lists of the controls, which carry the clauses
 *
 * @example
 * catalogues.map(({ id, chapters }) => [id, chapters.flatMap(({ controls }) => controls).length])
 * // => [['kashiwa-r7', 83], ['chigasaki-r7', 62], ['chigasaki-r7-eco', 57]]
 */
export const catalogues: readonly Catalogue[] = frozen([
  {
    id: 'kashiwa-r7',
    title: '柏市地域生活支援センター 個人情報・セキュリティ等の点検',
    chapters: chapters(KASHIWA, [...centreControls, ...privacyControls, ...equipmentControls, ...securityControls]),
  },
  {
    id: 'chigasaki-r7',
    title: '茅ヶ崎市個別避難計画作成業務 個人情報取扱特記事項等の点検',
    chapters: chapters(CHIGASAKI, [
      ...deliverableControls,
      ...managementControls,
      ...handlingControls,
      ...endingControls,
    ]),
  },
  {
    id: 'chigasaki-r7-eco',
    title: '茅ヶ崎市個別避難計画作成業務 環境配慮事項の点検',
    chapters: chapters(ECO, [...ecoEnergyControls, ...ecoResourceControls]),
  },
]);

/**
 * One catalogue by its id.
 *
 * @throws {RangeError} if there is no such catalogue; TypeScript tells so before it runs.
 *
 * @clause none a look-up
 *
 * @example
 * catalogue('kashiwa-r7').chapters.map(({ id }) => id).slice(3, 6) // => ['k9', 'k10-1', 'k10-2']
 */
export function catalogue(id: CatalogueId): Catalogue {
  const found = catalogues.find((each) => each.id === id);
  if (found === undefined) throw new RangeError(`No such catalogue, got ${JSON.stringify(id)}`);
  return found;
}

const byId: ReadonlyMap<string, Control> = new Map(
  catalogues.flatMap((each) => each.chapters.flatMap(({ controls }) => controls)).map((each) => [each.id, each]),
);

/**
 * One control by its id.
 *
 * @throws {RangeError} if there is no such control; TypeScript tells so before it runs.
 *
 * @clause none a look-up
 *
 * @example
 * control('k10-2-o4').item // => '共用IDの利用を制限している。'
 * control('c13-1a').parameters // => [{ parameter: 'first-report-minutes', word: '直ちに' }]
 */
export function control(id: ControlId): Control {
  const found = byId.get(id);
  if (found === undefined) throw new RangeError(`No such control, got ${JSON.stringify(id)}`);
  return found;
}

/**
 * Whether a text is the id of a known control.
 *
 * @clause none a look-up
 *
 * @example
 * isControlId('k10-2-o4') // => true
 * isControlId('k10-2-o9') // => false
 */
export function isControlId(text: string): text is ControlId {
  return byId.has(text);
}

/** The controls that share the evidence of a control (同じ証跡), besides itself. */
export function sharersOf(id: ControlId): readonly Control[] {
  return [...byId.values()].filter(({ sharesWith }) => sharesWith === id);
}
