import type { FactDomain } from '@fukushi-kit/rule';
import type { EligibilityFacts } from '@fukushi-kit/schema';
import { eligibilityFacts } from './eligibility-facts.ts';
import {
  gradesA1ToB2,
  gradesMaruA,
  households,
  furtherFactLabels as label,
  mentalGrades,
  physicalGrades,
  supportLevels,
} from './published-facts.ja.ts';

/** A fact of eligibility beyond the nine of Chigasaki. */
export type FurtherFact =
  | 'onRoster'
  | 'requestedByCity'
  | 'recognizedByCity'
  | 'consentedToMaking'
  | 'consentedToRosterProvision'
  | 'inHazardZone'
  | 'inFloodZone'
  | 'inLandslideZone'
  | 'inStormSurgeZone'
  | 'inEarthquakeZone'
  | 'inTsunamiZone'
  | 'inLargeFireZone'
  | 'inInlandFloodZone'
  | 'inVolcanoZone'
  | 'household'
  | 'age'
  | 'physicalDisabilityGrade'
  | 'intellectualGradeA1ToB2'
  | 'intellectualGradeMaruA'
  | 'mentalDisabilityGrade'
  | 'disabilitySupportLevel'
  | 'gradeCountedByCity'
  | 'cannotJudgeOrEvacuate'
  | 'meetsPublishedCondition';

/**
 * A fact that a municipality's condition of eligibility (対象者の要件) may name.
 *
 * @clause none names of this project, not of a source
 */
export type PublishedFact = keyof EligibilityFacts | FurtherFact;

/**
 * Every fact that a municipality's condition of eligibility may name, in the order in which needs are listed: the nine
 * of Chigasaki first, then roster (名簿), hazard zone, household, age, and disability by kind and grade.
 *
 * A choice that says `none` records that there is no handbook or certification; `null` is not recorded. The degrees of
 * the intellectual disability handbook (療育手帳) differ by prefecture, so each way of naming them is a fact of its own:
 * a handbook of another prefecture stays unrecorded, and the decision open.
 *
 * @clause chigasaki-r7:6
 *
 * @example
 * Object.keys(publishedFacts).slice(0, 2) // => ['livesInCity', 'livesAtHome']
 * publishedFacts.disabilitySupportLevel.values['level-5'] // => '区分5'
 * publishedFacts.age // => { kind: 'number', label: '年齢（満）', minimum: 0, maximum: 130, personal: true }
 */
export const publishedFacts: Readonly<Record<PublishedFact, FactDomain>> = {
  ...eligibilityFacts,
  onRoster: yesNo('onRoster'),
  requestedByCity: yesNo('requestedByCity'),
  recognizedByCity: yesNo('recognizedByCity'),
  consentedToMaking: yesNo('consentedToMaking'),
  consentedToRosterProvision: yesNo('consentedToRosterProvision'),
  inHazardZone: yesNo('inHazardZone'),
  inFloodZone: yesNo('inFloodZone'),
  inLandslideZone: yesNo('inLandslideZone'),
  inStormSurgeZone: yesNo('inStormSurgeZone'),
  inEarthquakeZone: yesNo('inEarthquakeZone'),
  inTsunamiZone: yesNo('inTsunamiZone'),
  inLargeFireZone: yesNo('inLargeFireZone'),
  inInlandFloodZone: yesNo('inInlandFloodZone'),
  inVolcanoZone: yesNo('inVolcanoZone'),
  household: choice('household', households),
  age: { kind: 'number', label: label.age, minimum: 0, maximum: 130, personal: true },
  physicalDisabilityGrade: choice('physicalDisabilityGrade', physicalGrades),
  intellectualGradeA1ToB2: choice('intellectualGradeA1ToB2', gradesA1ToB2),
  intellectualGradeMaruA: choice('intellectualGradeMaruA', gradesMaruA),
  mentalDisabilityGrade: choice('mentalDisabilityGrade', mentalGrades),
  disabilitySupportLevel: choice('disabilitySupportLevel', supportLevels),
  gradeCountedByCity: yesNo('gradeCountedByCity'),
  cannotJudgeOrEvacuate: yesNo('cannotJudgeOrEvacuate'),
  meetsPublishedCondition: yesNo('meetsPublishedCondition'),
};

function yesNo(name: FurtherFact): FactDomain {
  return { kind: 'yes-no', label: label[name], personal: true };
}

function choice(name: FurtherFact, values: Readonly<Record<string, string>>): FactDomain {
  return { kind: 'choice', label: label[name], values, personal: true };
}
