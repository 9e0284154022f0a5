import type { BackwardReading, PlainDate } from '@fukushi-kit/calendar';
import { isClauseId } from '@fukushi-kit/clause';
import type { MunicipalityProfile } from '@fukushi-kit/schema';
import type { NoticeTerm } from '@fukushi-kit/support-case';
import { match } from 'ts-pattern';
import { chosenReading } from './chosen-reading.ts';
import { parameterInForce } from './parameter-at.ts';

const LONGEST_MONTHS = 1200;

/**
 * How long before a change of staff (異動) a profile wants it reported, by which clause, on a day: the setting
 * `notice-months-before-change`, 1 to 1200 whole months (月). `null` while there is none in force; `counted` is `null`
 * while the reading is not chosen.
 *
 * @clause kashiwa-r7:6(7)
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * noticeTerm(profile('kashiwa-r7'), plainDate('2025-10-01'))
 * // => { months: 1, counted: 'whole-period-between', clause: 'kashiwa-r7:6(7)' }
 * noticeTerm(profile('kashiwa-r7'), plainDate('2026-04-01')) // => null
 */
export function noticeTerm(profile: MunicipalityProfile, at: PlainDate): NoticeTerm | null {
  const setting = parameterInForce(profile, 'notice-months-before-change', at);
  if (setting === undefined || setting.unit !== '月' || !isClauseId(setting.clause)) return null;
  const { value: months, clause } = setting;
  return months === null || months < 1 || months > LONGEST_MONTHS
    ? null
    : { months, counted: counted(profile), clause };
}

/** The calendar counts any term backwards, so it speaks of a whole period where the doubt speaks of a whole month. */
function counted(profile: MunicipalityProfile): BackwardReading | null {
  return match(chosenReading(profile, 'kashiwa-r7:6(7)/one-month-before'))
    .returnType<BackwardReading | null>()
    .with('whole-month-between', () => 'whole-period-between')
    .with('corresponding-day', () => 'corresponding-day')
    .otherwise(() => null);
}
