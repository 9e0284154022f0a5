import type { CareLevel, EligibilityFacts } from '@fukushi-kit/schema';

type Words<Name extends keyof EligibilityFacts> = Readonly<Record<Extract<EligibilityFacts[Name], string>, string>>;

/** What clerks read for each fact of eligibility. */
export const eligibilityLabels: Readonly<Record<keyof EligibilityFacts, string>> = {
  livesInCity: '市内に居住する',
  livesAtHome: '在宅である',
  longTermHospitalized: '長期入院している',
  inFacility: '施設等に入所している',
  careLevel: '要介護状態区分',
  needsProfessionalToMove: 'ふだんの移動に医療・福祉専門職の支援が必要である',
  needsCareVehicle: 'ふだんの移動に介護車両が必要である',
  proposedAsEquivalent: '(1)又は(2)に準ずる者として市に協議を求めた',
  equivalentAgreed: '(1)又は(2)に準ずる者と市が認めた',
  onRoster: '避難行動要支援者名簿に載っている',
  requestedByCity: '市が計画の作成を依頼した',
  recognizedByCity: '支援が必要な人と市が認めた',
  consentedToMaking: '計画の作成に本人が同意した',
  consentedToRosterProvision: '名簿情報の平常時の提供に本人が同意した',
  inHazardZone: '住まいがハザードマップの区域内にある',
  inFloodZone: '住まいが洪水の区域内にある',
  inLandslideZone: '住まいが崖崩れ、土石流及び地滑りの区域内にある',
  inStormSurgeZone: '住まいが高潮の区域内にある',
  inEarthquakeZone: '住まいが地震の区域内にある',
  inTsunamiZone: '住まいが津波の区域内にある',
  inLargeFireZone: '住まいが大規模な火事の区域内にある',
  inInlandFloodZone: '住まいが内水氾濫の区域内にある',
  inVolcanoZone: '住まいが火山現象の区域内にある',
  household: '世帯の種類',
  age: '年齢（満）',
  physicalDisabilityGrade: '身体障害者手帳の等級',
  intellectualGradeA1ToB2: '療育手帳の程度（A1からB2までの区分）',
  intellectualGradeMaruA: '療育手帳の程度（○A・A・Bの区分）',
  mentalDisabilityGrade: '精神障害者保健福祉手帳の等級',
  disabilitySupportLevel: '障害支援区分',
  gradeCountedByCity: '手帳のこの程度を対象に含めると市が確認した',
  cannotJudgeOrEvacuate: '自分で判断し、又は避難することができない',
  meetsPublishedCondition: '市が公表した要件のいずれかに当たる',
};

/** What the care levels (要介護状態区分) are called before a clerk. */
export const careLevelLabels: Readonly<Record<CareLevel, string>> = {
  none: '非該当',
  'program-target': '事業対象者',
  'support-1': '要支援1',
  'support-2': '要支援2',
  'care-1': '要介護1',
  'care-2': '要介護2',
  'care-3': '要介護3',
  'care-4': '要介護4',
  'care-5': '要介護5',
};

const noHandbook = { none: '手帳なし' } as const;

/** The grades (等級) of the physical disability handbook; grade 7 exists as a grade of a single impairment. */
export const physicalGrades: Words<'physicalDisabilityGrade'> = {
  ...noHandbook,
  'grade-1': '1級',
  'grade-2': '2級',
  'grade-3': '3級',
  'grade-4': '4級',
  'grade-5': '5級',
  'grade-6': '6級',
  'grade-7': '7級',
};

/** The degrees of the intellectual disability handbook (療育手帳) where they are A1, A2, B1 and B2. */
export const gradesA1ToB2: Words<'intellectualGradeA1ToB2'> = {
  ...noHandbook,
  a1: 'A1',
  a2: 'A2',
  b1: 'B1',
  b2: 'B2',
};

/** The degrees of the intellectual disability handbook (療育手帳) where the gravest is an A in a circle (マルA). */
export const gradesMaruA: Words<'intellectualGradeMaruA'> = {
  ...noHandbook,
  'maru-a': '○A（○Aの1・○Aの2を含む）',
  'a-1': 'Aの1',
  'a-2': 'Aの2',
  'b-1': 'Bの1',
  'b-2': 'Bの2',
};

/** The grades (等級) of the mental disability handbook. */
export const mentalGrades: Words<'mentalDisabilityGrade'> = {
  ...noHandbook,
  'grade-1': '1級',
  'grade-2': '2級',
  'grade-3': '3級',
};

/** The levels of disability support (障害支援区分). */
export const supportLevels: Words<'disabilitySupportLevel'> = {
  none: '認定なし',
  'level-1': '区分1',
  'level-2': '区分2',
  'level-3': '区分3',
  'level-4': '区分4',
  'level-5': '区分5',
  'level-6': '区分6',
};

/** Kinds of household (世帯) that rules tell apart. */
export const households: Words<'household'> = {
  alone: '一人暮らし',
  'couple-only': '夫婦のみ',
  other: 'そのほか',
};
