import type { CareLevel, EligibilityFacts } from '@fukushi-kit/schema';
import { careLevelLabels, factLabels } from './messages.ja.ts';
import type { YesNo } from './yes-no.ts';

/**
 * The facts by which a municipality decides who may have a plan (対象者), in the order in which needs are listed.
 *
 * @clause chigasaki-r7:6
 */
export type EligibilityVocabulary = {
  readonly [Name in Exclude<keyof EligibilityFacts, 'careLevel'>]: YesNo;
} & {
  readonly careLevel: {
    readonly kind: 'choice';
    readonly label: string;
    readonly personal: true;
    readonly values: Readonly<Record<CareLevel, string>>;
  };
};

/**
 * The nine facts of eligibility (対象者). `careLevel` is what a certification in force says: `null` while none is known,
 * so also while one is pending. `equivalentAgreed` is a ruling of the city. What tells of body, care or home is
 * `personal`: the record of a decision masks it.
 *
 * @clause chigasaki-r7:6
 * @clause chigasaki-r7:6(1)
 * @clause chigasaki-r7:6(2)
 * @clause chigasaki-r7:6(3)
 *
 * @example
 * Object.keys(eligibilityFacts).length // => 9
 * eligibilityFacts.careLevel.values['care-4'] // => '要介護4'
 */
export const eligibilityFacts: EligibilityVocabulary = {
  livesInCity: { kind: 'yes-no', label: factLabels.livesInCity },
  livesAtHome: { kind: 'yes-no', label: factLabels.livesAtHome, personal: true },
  longTermHospitalized: { kind: 'yes-no', label: factLabels.longTermHospitalized, personal: true },
  inFacility: { kind: 'yes-no', label: factLabels.inFacility, personal: true },
  careLevel: { kind: 'choice', label: factLabels.careLevel, personal: true, values: careLevelLabels },
  needsProfessionalToMove: { kind: 'yes-no', label: factLabels.needsProfessionalToMove, personal: true },
  needsCareVehicle: { kind: 'yes-no', label: factLabels.needsCareVehicle, personal: true },
  proposedAsEquivalent: { kind: 'yes-no', label: factLabels.proposedAsEquivalent },
  equivalentAgreed: { kind: 'yes-no', label: factLabels.equivalentAgreed },
};
