import type { ChecklistPoints, VisitStepId } from '@fukushi-kit/schema';

/**
 * A step (手順) as the sheet writes it: its number in the specification, its name
 * in the lines of its label, what is ticked, how many in a row.
 *
 * @clause chigasaki-r7:8(1)ア
 * @clause chigasaki-r7:8(2)ア
 */
export interface ChecklistStep<Point extends string> {
  readonly step: VisitStepId;
  readonly name: string;
  readonly points: readonly (readonly [value: Point, label: string])[];
  readonly perRow: number;
}

/**
 * The steps in the order of the specification. What each has to confirm, explain or ask is what its clause names; which
 * forms and materials are got ready, 8(1)ア does not say: those are what a planner takes along.
 *
 * @clause chigasaki-r7:8(1)ア
 * @clause chigasaki-r7:8(2)ア
 */
export const checklistSteps: { readonly [Key in keyof ChecklistPoints]: ChecklistStep<ChecklistPoints[Key][number]> } =
  {
    materials: {
      step: '8(1)ア',
      name: '様式・資料の確認・準備',
      points: [
        ['form-1', '様式1'],
        ['form-2', '様式2'],
        ['hazard-map', 'ハザードマップ'],
        ['leaflet', '説明資料'],
        ['identity', '身分証'],
        ['other', 'その他'],
      ],
      perRow: 3,
    },
    basics: {
      step: '8(1)イ',
      name: '対象者の特定と\n基本事項の確認',
      points: [
        ['name', '氏名'],
        ['address', '自宅住所'],
        ['birth-date', '生年月日'],
        ['care-level', '介護度等'],
      ],
      perRow: 4,
    },
    study: {
      step: '8(1)ウ',
      name: '基本となる防災事項の\n理解・確認',
      points: [['studied', '市の災害リスクと避難行動の基本を学習した']],
      perRow: 1,
    },
    hazards: {
      step: '8(1)エ',
      name: '対象者に係る\n防災事項の確認',
      points: [
        ['risks', '災害リスク'],
        ['actions', 'リスクごとの行動'],
        ['destinations', '避難先'],
      ],
      perRow: 3,
    },
    purpose: {
      step: '8(2)ア',
      name: '本業務の趣旨説明',
      points: [
        ['commission', '市から委託されていること'],
        ['purpose', '業務の趣旨'],
      ],
      perRow: 2,
    },
    schemes: {
      step: '8(2)イ',
      name: '避難行動要支援者\n支援制度の説明',
      points: [
        ['roster', '避難行動要支援者名簿'],
        ['plan', '個別避難計画'],
      ],
      perRow: 2,
    },
    rosterConsent: {
      step: '8(2)ウ',
      name: '名簿の提供に係る\n同意確認の説明',
      points: [
        ['roster-provision-asked', '提供への同意の意向'],
        ['roster-form-requested', '様式2の記入の依頼'],
      ],
      perRow: 2,
    },
    planMaking: {
      step: '8(2)エ',
      name: '個別避難計画の作成',
      points: [
        ['plan-written', '様式1の計画'],
        ['supporter-provision-asked', '協力者情報の提供の同意・不同意'],
      ],
      perRow: 2,
    },
    planConsent: {
      step: '8(2)オ',
      name: '計画の提供に係る\n同意確認',
      points: [
        ['plan-provision-asked', '提供への同意の意向'],
        ['plan-form-requested', '同意確認書の記入の依頼'],
      ],
      perRow: 2,
    },
    sharing: {
      step: '8(2)カ',
      name: '個別避難計画の共有',
      points: [
        ['copy-shared', '写しの共有'],
        ['sharing-urged', '協力者への共有の促し'],
      ],
      perRow: 2,
    },
    outlook: {
      step: '8(2)キ',
      name: '今後の取扱いの説明',
      points: [
        ['minor-change', '軽微な変更のとき'],
        ['provider-change', '事業所が変わるとき'],
      ],
      perRow: 2,
    },
  };
