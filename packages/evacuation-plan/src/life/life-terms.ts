import type { DoubtId } from '@fukushi-kit/clause';
import type { RuleBook } from '@fukushi-kit/rule';
import type { PerformancePeriod } from '../home-visit.ts';
import type { UpdateVocabulary } from '../update-facts.ts';

/**
 * The readings (読み方) on which the life of a plan rests, as the municipality's profile chooses them; `null` where it
 * has not. The words are the ids of the readings of two doubts (疑義) in `@fukushi-kit/clause`.
 *
 * @clause chigasaki-r7:8(2)カ
 * @clause chigasaki-r7:8(3)ア
 * @clause chigasaki-r7:特記11(1)
 */
export interface LifeReadings {
  /** Is a copy given at the visit, to be replaced by the duplicate (副本), and are both replaced after a correction? */
  readonly copyAtVisit: 'provisional' | 'after-check' | null;
  /** Is the contractor's copy kept after the contract, or returned? */
  readonly contractorCopy: 'kept' | 'returned' | null;
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
};
