import { readFileSync } from 'node:fs';
import { nextMonth, type YearMonth, yearMonth } from '@fukushi-kit/calendar';
import { type CentreLog, parseDocument, type StaffRoster, type SupportCase } from '@fukushi-kit/schema';
import { describe, expect, test } from 'vitest';
import {
  caseHistory,
  complaintFindings,
  consultationFindings,
  consultationNoteFindings,
  evaluationFindings,
  fullTimeEquivalents,
  goalFindings,
  managementFindings,
  messages,
  monthlyResults,
  nationalDataFindings,
  otherDutyFindings,
  periodEndFindings,
  policyMeetingFindings,
  replacementFindings,
  responsiblePersonFindings,
  rosterFindings,
  type SupportFinding,
  staffChangeFindings,
  vendorMeetingFindings,
  visitFindings,
} from '../src/index.ts';
import { contract, terms } from './sample-staff.ts';

/** An example of the data contract, read as anybody's input is. */
function example<Name extends 'StaffRoster' | 'SupportCase' | 'CentreLog'>(
  name: Name,
  file: string,
): { StaffRoster: StaffRoster; SupportCase: SupportCase; CentreLog: CentreLog }[Name] {
  const text = readFileSync(
    new URL(`../../../schemas/examples/valid/support-case/${file}.json`, import.meta.url),
    'utf8',
  );
  const parsed = parseDocument(name, JSON.parse(text));
  if (!parsed.ok) throw new Error(parsed.findings.map(({ code }) => code).join());
  return parsed.value as ReturnType<typeof example<Name>>;
}

const asOf = '2026-04-01';
const months = Array.from({ length: 11 }).reduce<YearMonth[]>(
  (all) => [...all, nextMonth(all.at(-1) ?? yearMonth('2025-04'))],
  [yearMonth('2025-04')],
);

function everyFinding(staff: StaffRoster, log: CentreLog, supportCase: SupportCase): readonly SupportFinding[] {
  return [
    ...rosterFindings(staff, contract, terms),
    ...responsiblePersonFindings(staff, contract),
    ...otherDutyFindings(staff, { period: contract, firstDayApproval: null }),
    ...staffChangeFindings(staff, { asOf, notice: terms.noticeOfChange }),
    ...replacementFindings(staff, { asOf, period: contract, terms }),
    ...caseHistory(supportCase, contract).findings,
    ...consultationFindings(log.consultations),
    ...visitFindings(log.visits, {
      period: contract,
      asOf,
      advisers: staff.staff.map(({ staffNumber }) => staffNumber),
    }),
    ...goalFindings(log.goals, { period: contract, asOf }),
    ...policyMeetingFindings(log.policyMeetings, { period: contract, asOf, aboutAMonth: 'soft' }),
    ...evaluationFindings(log.evaluationMeetings, { period: contract, asOf, summaryOnTheDay: 'same-day' }),
    ...periodEndFindings(log.documents, { period: contract, asOf }),
    ...nationalDataFindings(log.nationalReports, asOf),
    ...complaintFindings(log.complaints, { asOf, promptlyWithinDays: terms.promptlyWithinDays }),
    ...consultationNoteFindings(log.consultationNotes),
    ...vendorMeetingFindings(log.vendorMeetings),
    ...managementFindings(log),
  ];
}

describe('a contract year of Kashiwa, from records as they come in', () => {
  test('the examples of the data contract show exactly what is missing in them', () => {
    const found = everyFinding(
      example('StaffRoster', 'staff-roster/every-field'),
      example('CentreLog', 'centre-log/every-list'),
      example('SupportCase', 'case/every-kind-of-event'),
    );
    expect(found.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['not-replaced', 'staff.0.leaves.0'],
      ['decision-before-plan', 'events.5'],
      ['suspension-without-conference', 'events.6'],
      ['resumption-without-suspension', 'events.7'],
      ['closure-without-conference', 'events.8'],
      ['reopening-without-closure', 'events.9'],
      ['no-goals', 'goals'],
      ['result-not-reported', 'goals.0.reportedOn'],
      ['period-end-of-other-year', 'documents'],
      ['document-not-submitted', 'documents'],
      ['document-not-submitted', 'documents.0.submittedOn'],
    ]);
  });

  test('where nothing is recorded nothing is taken for no: the staff is open, and every finding has its text', () => {
    const staff = example('StaffRoster', 'staff-roster/nothing-known');
    const placed = {
      ...staff,
      staff: Array.from({ length: 5 }, (_, index) => ({
        ...staff.staff[0],
        staffNumber: `S-${index}`,
        placements: [{ from: '2025-04-01', to: null, weeklyHours: '38.75' }],
      })) as StaffRoster['staff'],
    };
    expect(fullTimeEquivalents(placed, contract, terms).map(({ outcome }) => outcome)).toEqual(['open']);
    const found = everyFinding(
      placed,
      example('CentreLog', 'centre-log/nothing-yet'),
      example('SupportCase', 'case/no-event-yet'),
    );
    expect(found.some(({ code }) => code === 'responsible-person-open')).toBe(true);
    expect(found.some(({ code }) => code === 'no-responsible-person')).toBe(false);
    for (const { code, clauses } of found) {
      expect(messages[code].length).toBeGreaterThan(0);
      expect(clauses?.length).toBeGreaterThan(0);
    }
  });

  test('the twelve months together count everything that was recorded once', () => {
    const log = example('CentreLog', 'centre-log/every-list');
    const cases = [example('SupportCase', 'case/every-kind-of-event')];
    const year = months.map((month) =>
      monthlyResults({ month, log, cases, attributes: ['households'], period: contract }),
    );
    expect(months.at(-1)).toBe('2026-03');
    const sum = (of: (month: (typeof year)[number]) => number): number =>
      year.reduce((total, each) => total + of(each), 0);
    expect(sum(({ consultations }) => consultations.total)).toBe(1);
    expect(sum(({ consultations }) => consultations.chat.handedOver)).toBe(1);
    expect(sum(({ outreach }) => outreach.count)).toBe(1);
    expect(sum(({ complaints }) => complaints)).toBe(1);
    expect(sum(({ support }) => support.meetings['support-conference'])).toBe(1);
    expect(sum(({ support }) => support.meetings['policy-meeting'])).toBe(1);
    expect(sum(({ support }) => support.byProgramme['multi-agency'].plans)).toBe(1);
    expect(sum(({ support }) => support.byProgramme['multi-agency'].closures)).toBe(0);
    expect(sum(({ findings }) => findings.length)).toBe(5);
  });
});
