import type { EligibilityFacts } from '@fukushi-kit/schema';
import {
  careLevelLabels,
  gradesA1ToB2,
  gradesMaruA,
  households,
  eligibilityLabels as label,
  mentalGrades,
  physicalGrades,
  supportLevels,
} from './published-facts.ja.ts';
import type { YesNo } from './yes-no.ts';

/**
 * A fact that a municipality's condition of eligibility (対象者の要件) may name, and that a case may record.
 *
 * @clause none names of this project, not of a source
 */
export type PublishedFact = keyof EligibilityFacts;

interface Choice<Word extends string> {
  readonly kind: 'choice';
  readonly label: string;
  readonly personal: true;
  readonly values: Readonly<Record<Word, string>>;
}

interface WholeNumber {
  readonly kind: 'number';
  readonly label: string;
  readonly personal: true;
  readonly minimum: number;
  readonly maximum: number;
}

type DomainOf<Value> = [Value] extends [boolean]
  ? YesNo
  : [Value] extends [number]
    ? WholeNumber
    : Choice<Extract<Value, string>>;

/**
 * The facts of eligibility with their words, one for each that the schema of a case records.
 *
 * @clause none a shape of this project, not of a source
 */
export type PublishedVocabulary = {
  readonly [Name in PublishedFact]-?: DomainOf<NonNullable<EligibilityFacts[Name]>>;
};

/**
 * Every fact that a municipality's condition of eligibility may name and a case may record, in the order in which needs
 * are listed: the nine of Chigasaki first, then roster (名簿), hazard zone, household, age, and disability by kind and
 * grade. What tells of body, care, home or consent is `personal`: the record of a decision masks it.
 *
 * `careLevel` is what a certification in force says: `null` while none is known, so also while one is pending. A choice
 * that says `none` records that there is no handbook or certification; `null` is not recorded. The degrees of
 * the intellectual disability handbook (療育手帳) differ by prefecture, so each way of naming them is a fact of its own:
 * a handbook of another prefecture stays unrecorded, and the decision open.
 *
 * @clause chigasaki-r7:6
 * @clause chigasaki-r7:6(1)
 * @clause chigasaki-r7:6(2)
 * @clause chigasaki-r7:6(3)
 *
 * @example
 * Object.keys(publishedFacts).slice(0, 2) // => ['livesInCity', 'livesAtHome']
 * publishedFacts.careLevel.values['care-4'] // => '要介護4'
 * publishedFacts.disabilitySupportLevel.values['level-5'] // => '区分5'
 * publishedFacts.age // => { kind: 'number', label: '年齢（満）', minimum: 0, maximum: 130, personal: true }
 */
export const publishedFacts: PublishedVocabulary = {
  livesInCity: { kind: 'yes-no', label: label.livesInCity },
  livesAtHome: yesNo('livesAtHome'),
  longTermHospitalized: yesNo('longTermHospitalized'),
  inFacility: yesNo('inFacility'),
  careLevel: choice('careLevel', careLevelLabels),
  needsProfessionalToMove: yesNo('needsProfessionalToMove'),
  needsCareVehicle: yesNo('needsCareVehicle'),
  proposedAsEquivalent: { kind: 'yes-no', label: label.proposedAsEquivalent },
  equivalentAgreed: { kind: 'yes-no', label: label.equivalentAgreed },
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

function yesNo(name: PublishedFact): YesNo {
  return { kind: 'yes-no', label: label[name], personal: true };
}

function choice<Word extends string>(name: PublishedFact, values: Readonly<Record<Word, string>>): Choice<Word> {
  return { kind: 'choice', label: label[name], values, personal: true };
}
