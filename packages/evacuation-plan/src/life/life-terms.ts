import type { DoubtId } from '@fukushi-kit/clause';
import { type RuleBook, ruleBook } from '@fukushi-kit/rule';
import type { MunicipalityProfile } from '@fukushi-kit/schema';
import type { PerformancePeriod } from '../performance-period.ts';
import type { UpdateVocabulary } from '../update-facts.ts';
import { updateRule } from '../update-rule.ts';

/**
 * The readings (読み方) on which the life of a plan rests, as the municipality's profile chooses them; `null` where it
 * has not. The words are the ids of the readings of three doubts (疑義) in `@fukushi-kit/clause`.
 *
 * @clause chigasaki-r7:8(2)カ
 * @clause chigasaki-r7:8(3)ア
 * @clause chigasaki-r7:8(4)イ
 * @clause chigasaki-r7:特記11(1)
 */
export interface LifeReadings {
  /** Is a copy given at the visit, to be replaced by the duplicate (副本), and are both replaced after a correction? */
  readonly copyAtVisit: 'provisional' | 'after-check' | null;
  /** Is the contractor's copy kept after the contract, or returned? */
  readonly contractorCopy: 'kept' | 'returned' | null;
  /** Is a copy of the version before taken back from the person after an update, or left? Left out is not chosen. */
  readonly supersededCopies?: 'taken-back' | 'left' | null;
}

/**
 * What a contract says about the life of a plan: its performance period, its rules of update, its readings.
 *
 * @clause chigasaki-r7:4
 * @clause chigasaki-r7:8(4)ア
 */
export interface LifeTerms {
  readonly period: PerformancePeriod;
  /** Every version of `evacuation-plan/update`; the one in force on the day of an event decides. */
  readonly updateRules: RuleBook<UpdateVocabulary>;
  readonly readings: LifeReadings;
}

/** The doubt that each reading answers. */
export const lifeDoubts: Readonly<Record<keyof LifeReadings, DoubtId>> = {
  copyAtVisit: 'chigasaki-r7:8(2)カ/copy-at-visit',
  contractorCopy: 'chigasaki-r7:8(3)ア/contractor-copy',
  supersededCopies: 'chigasaki-r7:8(4)イ/superseded-copies',
};

/**
 * What a municipality's profile says about the life of a plan; it needs a profile with a performance period.
 *
 * @throws {RangeError} if a rule or a reading of the profile does not stand; read a profile with its parser first.
 * @clause chigasaki-r7:4
 * @clause chigasaki-r7:8(4)ア
 *
 * @example
 * const readings = [{ doubt: 'chigasaki-r7:8(2)カ/copy-at-visit', reading: 'provisional', note: null }];
 * const performancePeriod = { from: null, to: '2026-03-10', clause: 'chigasaki-r7:4' };
 * const terms = lifeTerms({ performancePeriod, rules: {}, readings });
 * terms.period // => { from: null, to: '2026-03-10' }
 * terms.readings // => { copyAtVisit: 'provisional', contractorCopy: null, supersededCopies: null }
 */
export function lifeTerms({
  performancePeriod: { from, to },
  rules,
  readings,
}: Pick<MunicipalityProfile, 'rules' | 'readings'> & { readonly performancePeriod: PerformancePeriod }): LifeTerms {
  const chosen = (doubt: DoubtId): string | null => readings.find((choice) => choice.doubt === doubt)?.reading ?? null;
  return {
    period: { from, to },
    updateRules: ruleBook([rules['evacuation-plan/update'] ?? []].flat().map(updateRule)),
    readings: {
      copyAtVisit: oneOf(chosen(lifeDoubts.copyAtVisit), ['provisional', 'after-check']),
      contractorCopy: oneOf(chosen(lifeDoubts.contractorCopy), ['kept', 'returned']),
      supersededCopies: oneOf(chosen(lifeDoubts.supersededCopies), ['taken-back', 'left']),
    },
  };
}

function oneOf<Word extends string>(reading: string | null, words: readonly Word[]): Word | null {
  const word = words.find((each) => each === reading) ?? null;
  if (word === null && reading !== null)
    throw new RangeError(`No such reading: got ${JSON.stringify(reading)} instead of ${words.join(' or ')}`);
  return word;
}
