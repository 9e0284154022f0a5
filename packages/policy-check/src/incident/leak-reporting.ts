import type { FirstDay } from '@fukushi-kit/calendar';

/**
 * The terms of the report of a leak to the Personal Information Protection Commission (個人情報保護委員会): by how many days
 * the preliminary one (速報) and the final one (確報) are owed, the longer term where somebody acted for a wrongful purpose
 * (不正の目的), whether the day of knowing counts as the first, and where the numbers are from.
 *
 * @clause personal-information-protection-act:26
 */
export interface LeakReportTerms {
  readonly preliminaryDays: number;
  readonly finalDays: number;
  readonly wrongfulFinalDays: number;
  readonly firstDay: FirstDay;
  readonly basis: string;
}

/**
 * The terms as public pages quote the rules of the Act: 3 to 5 days, of which this takes the longer, 30 days, and 60 days for
 * a wrongful purpose. They are **not verified** against the rules themselves; that the day of knowing is the first one is
 * from memory. A day that offices are closed is not put off, so a due day is never too late.
 *
 * @clause personal-information-protection-act:26
 *
 * @example
 * publishedLeakTerms.finalDays // => 30
 * publishedLeakTerms.basis // => 'https://www.businesslawyers.jp/practices/1433'
 */
export const publishedLeakTerms: LeakReportTerms = {
  preliminaryDays: 5,
  finalDays: 30,
  wrongfulFinalDays: 60,
  firstDay: 'included',
  basis: 'https://www.businesslawyers.jp/practices/1433',
};

/**
 * What is known of the report of a leak to the Commission. `null` is not known, and leaves the duty open: whether it is owed
 * and who owes it depends on what leaked, for what purpose, of how many people, and on whether the city reports itself.
 *
 * @clause personal-information-protection-act:26
 */
export interface LeakReporting {
  readonly applies: boolean | null;
  readonly wrongfulPurpose: boolean | null;
  readonly terms: LeakReportTerms | null;
  /** The day on which each report was made. */
  readonly preliminaryOn: string | null;
  readonly finalOn: string | null;
}
