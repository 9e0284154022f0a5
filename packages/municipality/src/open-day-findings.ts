import { isPlainDate } from '@fukushi-kit/calendar';
import type { MunicipalityProfile } from '@fukushi-kit/schema';
import { type OwnFinding, ownFinding } from './own-finding.ts';

type OpenDays = NonNullable<MunicipalityProfile['openDays']> | NonNullable<MunicipalityProfile['openingHours']>;

const A_LEAP_YEAR = '2024';
const MONTH_DAYS: readonly string[] = Array.from({ length: 12 * 31 }, (_, index) =>
  [Math.floor(index / 31) + 1, (index % 31) + 1].map((part) => String(part).padStart(2, '0')).join('-'),
).filter(isMonthDay);

/**
 * What stands against the days and hours on which an office is open: a day that no year has, a closure over the turn of
 * the year (年末年始) that leaves no week, and an office that closes before it opens.
 */
export function openDayFindings({
  openDays,
  openingHours,
}: Pick<MunicipalityProfile, 'openDays' | 'openingHours'>): readonly OwnFinding[] {
  const isReversed = openingHours !== null && openingHours.closes <= openingHours.opens;
  return [
    ...(openDays === null ? [] : closureFindings(openDays, 'openDays')),
    ...(openingHours === null ? [] : closureFindings(openingHours, 'openingHours')),
    ...(isReversed ? [ownFinding('closes-before-opens', ['openingHours', 'closes'])] : []),
  ];
}

function closureFindings(days: OpenDays, key: 'openDays' | 'openingHours'): readonly OwnFinding[] {
  const wrong = (['yearEndFrom', 'yearEndTo'] as const).filter((end) => !isMonthDay(days[end]));
  if (wrong.length > 0) return wrong.map((end) => ownFinding('no-such-day', [key, end]));
  const open = MONTH_DAYS.filter((day) => !isClosed(day, days)).length;
  return open < 7 ? [ownFinding('never-open', [key, 'yearEndTo'])] : [];
}

function isClosed(day: string, { yearEndFrom: from, yearEndTo: to }: OpenDays): boolean {
  return from <= to ? from <= day && day <= to : from <= day || day <= to;
}

function isMonthDay(text: string): boolean {
  return isPlainDate(`${A_LEAP_YEAR}-${text}`);
}
