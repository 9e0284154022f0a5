import type { PlainDate } from '@fukushi-kit/calendar';
import { firstDayReading, staffingTerms } from '@fukushi-kit/municipality';
import type { StaffRoster } from '@fukushi-kit/schema';
import {
  fullTimeEquivalents,
  type NoticeOfChange,
  noticeOfChange,
  otherDutyFindings,
  replacementFindings,
  responsiblePersonFindings,
  rosterFindings,
  type StaffingSpan,
  type StaffingTerms,
  type SupportFinding,
  staffChangeFindings,
  type Vacancy,
  vacancies,
} from '@fukushi-kit/support-case';
import type { Centre } from '../centre.ts';
import type { Member } from './member-of.ts';

/** A change of staff with what is owed for it. */
export interface ChangeNotice {
  readonly member: Member;
  readonly change: Member['changes'][number];
  readonly notice: NoticeOfChange;
}

/** What follows from the roster of a centre under its contract. */
export interface StaffStanding {
  readonly terms: StaffingTerms;
  readonly spans: readonly StaffingSpan[];
  readonly vacancies: readonly Vacancy[];
  readonly notices: readonly ChangeNotice[];
  readonly findings: readonly SupportFinding[];
}

/** Judges the staff of a centre over its contract; `null` while the profile lacks what it asks of the staff. */
export function staffOf({ profile, period }: Centre, roster: StaffRoster, day: PlainDate): StaffStanding | null {
  const terms = staffingTerms(profile, period.from);
  if (terms === null) return null;
  const notices = roster.staff.flatMap((member) =>
    member.changes.map((change) => ({ member, change, notice: noticeOfChange(change, terms.noticeOfChange) })),
  );
  return {
    terms,
    spans: fullTimeEquivalents(roster, period, terms),
    vacancies: vacancies(roster, terms),
    notices,
    findings: [
      ...rosterFindings(roster, period, terms),
      ...responsiblePersonFindings(roster, period),
      ...otherDutyFindings(roster, { period, firstDayApproval: firstDayReading(profile) }),
      ...replacementFindings(roster, { asOf: day, period, terms }),
      ...staffChangeFindings(roster, { asOf: day, notice: terms.noticeOfChange }),
    ],
  };
}
