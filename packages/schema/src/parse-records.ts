import type { Parsed } from './finding.ts';
import type { InputFindingCode } from './finding-code.ts';
import type { Documents } from './generated/types.ts';
import { parseDocument } from './parse-document.ts';

type Read<Name extends keyof Documents> = Parsed<Documents[Name], InputFindingCode>;

/**
 * Reads unknown input as an individual evacuation plan (個別避難計画), drafts included: the value, or every finding against it.
 *
 * @clause chigasaki-r7:8(2)エ
 * @example
 * import { parsePlan } from '@fukushi-kit/schema';
 * parsePlan([]).ok // => false
 */
export function parsePlan(input: unknown): Read<'Plan'> {
  return parseDocument('Plan', input);
}

/**
 * Reads unknown input as one person's file (対象者ひとりの記録): the value, or every finding against it.
 *
 * @clause chigasaki-r7:8(1)イ
 * @example
 * import { parseCase } from '@fukushi-kit/schema';
 * parseCase([]).ok // => false
 */
export function parseCase(input: unknown): Read<'Case'> {
  return parseDocument('Case', input);
}

/**
 * Reads unknown input as one answer about one consent (同意): the value, or every finding against it.
 *
 * @clause chigasaki-r7:8(2)ウ
 * @clause chigasaki-r7:8(2)オ
 * @example
 * import { parseConsentEvent } from '@fukushi-kit/schema';
 * parseConsentEvent([]).ok // => false
 */
export function parseConsentEvent(input: unknown): Read<'ConsentEvent'> {
  return parseDocument('ConsentEvent', input);
}

/**
 * Reads unknown input as what Form 1 (様式1) shows: the value, or every finding against it.
 *
 * @clause chigasaki-r7:8(2)エ
 * @clause chigasaki-r7:8(2)オ
 * @example
 * import { parseEvacuationPlanForm } from '@fukushi-kit/schema';
 * parseEvacuationPlanForm([]).ok // => false
 */
export function parseEvacuationPlanForm(input: unknown): Read<'EvacuationPlanForm'> {
  return parseDocument('EvacuationPlanForm', input);
}

/**
 * Reads unknown input as what Form 2 (様式2) shows: the value, or every finding against it.
 *
 * @clause chigasaki-r7:8(2)ウ
 * @example
 * import { parseRosterConsentForm } from '@fukushi-kit/schema';
 * parseRosterConsentForm([]).ok // => false
 */
export function parseRosterConsentForm(input: unknown): Read<'RosterConsentForm'> {
  return parseDocument('RosterConsentForm', input);
}

/**
 * Reads unknown input as what the monthly report (月次報告書) shows: the value, or every finding against it.
 *
 * @clause chigasaki-r7:9(1)
 * @example
 * import { parseMonthlyReportForm } from '@fukushi-kit/schema';
 * parseMonthlyReportForm([]).ok // => false
 */
export function parseMonthlyReportForm(input: unknown): Read<'MonthlyReportForm'> {
  return parseDocument('MonthlyReportForm', input);
}

/**
 * Reads unknown input as a municipality (市町村) as data: the value, or every finding against it.
 *
 * @clause none a shape of this project, not of a source
 * @example
 * import { parseMunicipalityProfile } from '@fukushi-kit/schema';
 * parseMunicipalityProfile([]).ok // => false
 */
export function parseMunicipalityProfile(input: unknown): Read<'MunicipalityProfile'> {
  return parseDocument('MunicipalityProfile', input);
}

/**
 * Reads unknown input as a month's work (月次の作業): the value, or every finding against it.
 *
 * @clause chigasaki-r7:9(1)
 * @example
 * import { parseMonth } from '@fukushi-kit/schema';
 * parseMonth([]).ok // => false
 */
export function parseMonth(input: unknown): Read<'Month'> {
  return parseDocument('Month', input);
}
