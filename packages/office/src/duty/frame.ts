import { type HolidayCalendar, holidayCoverage, type PlainDate, plainDate } from '@fukushi-kit/calendar';
import { isCityOfficeClosed } from '@fukushi-kit/municipality';
import type { DoneDuty, DutyFacts, MunicipalityProfile } from '@fukushi-kit/schema';

/** Everything from which the duties of one contract are worked out at one day. */
export interface Frame {
  readonly profile: MunicipalityProfile;
  /** `from` is the first day of the period or, where the source gives none, the day of the contract. */
  readonly period: { readonly from: PlainDate | null; readonly to: PlainDate };
  readonly facts: DutyFacts;
  readonly asOf: PlainDate;
  readonly holidays: HolidayCalendar;
  readonly isClosed: (day: PlainDate) => boolean | null;
  readonly isBankClosed: (day: PlainDate) => boolean | null;
  /** What was done up to `asOf`, by the id of the duty. */
  readonly done: ReadonlyMap<string, DoneDuty>;
}

/** What {@link frameOf} takes. */
export interface FrameInput {
  readonly profile: MunicipalityProfile;
  readonly facts: DutyFacts;
  readonly asOf: PlainDate;
  readonly holidays: HolidayCalendar;
  readonly isBankClosed: (day: PlainDate) => boolean | null;
}

/** The frame of a contract, or `null` where the profile knows no period. */
export function frameOf(input: FrameInput): Frame | null {
  const { profile, facts, asOf, holidays } = input;
  const { performancePeriod: period } = profile;
  if (period === null) return null;
  return {
    ...input,
    period: { from: dayOrNull(period.from ?? facts.contract.concludedOn), to: plainDate(period.to) },
    isClosed: (day) =>
      holidayCoverage(day, holidays) === 'unknown' ? null : isCityOfficeClosed(profile, day, holidays),
    done: new Map(facts.done.filter(({ on }) => on <= asOf).map((done) => [done.duty, done])),
  };
}

/** A day of the data contract as a day of the calendar. */
export function dayOrNull(day: string | null): PlainDate | null {
  return day === null ? null : plainDate(day);
}
