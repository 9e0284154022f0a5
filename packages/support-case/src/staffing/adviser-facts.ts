import type { StaffRoster } from '@fukushi-kit/schema';
import { factLabels, qualificationLabels } from '../messages.ja.ts';

/**
 * One member of the staff as the roster (従事者名簿) has it.
 *
 * @clause kashiwa-r7:6(1)
 */
export type StaffMember = StaffRoster['staff'][number];

/**
 * A qualification (資格); `other` is none of the seven.
 *
 * @clause kashiwa-r7:6(1)
 */
export type Qualification = NonNullable<StaffMember['qualifications']>[number];

interface YesNo {
  readonly kind: 'yes-no';
  readonly label: string;
}

/**
 * The facts by which somebody is a qualified adviser (相談員).
 *
 * @clause kashiwa-r7:6(1)
 */
export type AdviserVocabulary = {
  readonly qualification: {
    readonly kind: 'choice';
    readonly label: string;
    readonly values: Readonly<Record<Qualification, string>>;
  };
  readonly consultationYears: {
    readonly kind: 'number';
    readonly label: string;
    readonly minimum: number;
    readonly maximum: number;
  };
  readonly canCoordinate: YesNo;
};

/**
 * The three facts of a qualified adviser (相談員): the qualification that serves best, completed years of consultation
 * work, and whether the person can coordinate agencies.
 *
 * @clause kashiwa-r7:6(1)
 *
 * @example
 * Object.keys(adviserFacts.qualification.values).length // => 8
 * adviserFacts.qualification.values['care-manager'] // => '介護支援専門員'
 */
export const adviserFacts: AdviserVocabulary = {
  qualification: { kind: 'choice', label: factLabels.qualification, values: qualificationLabels },
  consultationYears: { kind: 'number', label: factLabels.consultationYears, minimum: 0, maximum: 80 },
  canCoordinate: { kind: 'yes-no', label: factLabels.canCoordinate },
};

/**
 * The facts of one member: of several qualifications one of the seven if there is any, `other` if none, and `null` if
 * nobody recorded them.
 *
 * @clause kashiwa-r7:6(1)
 *
 * @example
 * const member = { qualifications: ['other', 'nurse'], consultationYears: 3, canCoordinate: null }
 * adviserFactsOf(member) // => { qualification: 'nurse', consultationYears: 3, canCoordinate: null }
 * adviserFactsOf({ ...member, qualifications: [] }).qualification // => 'other'
 */
export function adviserFactsOf(member: Pick<StaffMember, 'qualifications' | 'consultationYears' | 'canCoordinate'>): {
  readonly qualification: Qualification | null;
  readonly consultationYears: number | null;
  readonly canCoordinate: boolean | null;
} {
  const { qualifications, consultationYears, canCoordinate } = member;
  const qualification = qualifications?.find((held) => held !== 'other') ?? (qualifications === null ? null : 'other');
  return { qualification, consultationYears, canCoordinate };
}
