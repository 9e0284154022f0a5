import type { PlainDate } from '@fukushi-kit/calendar';
import { aboutAMonthReading, staffingTerms, summaryReading } from '@fukushi-kit/municipality';
import type { CentreLog } from '@fukushi-kit/schema';
import {
  complaintFindings,
  consultationNoteFindings,
  evaluationFindings,
  goalFindings,
  managementFindings,
  messages,
  nationalDataFindings,
  periodEndFindings,
  policyMeetingFindings,
  type SupportFinding,
  vendorMeetingFindings,
  visitFindings,
} from '@fukushi-kit/support-case';
import type { Centre } from '../centre.ts';
import type { Told } from '../finding-list.tsx';
import { rowName } from './cell-text.ts';
import { type LogList, rowKey, rowsOf } from './log-list.ts';
import { rowFields } from './row-fields.ts';
import { rowPath } from './row-path.ts';

/** What the rows of a log are looked at with. */
export interface Look {
  readonly log: CentreLog;
  /** The numbers of the staff. */
  readonly members: readonly string[];
  readonly day: PlainDate;
}

/** What is found about a list of the log, by what its rows are called. */
export function toldRows(centre: Centre, list: LogList, look: Look): readonly Told[] {
  const rows = rowsOf(look.log, list);
  return findingsOf(centre, list, look)
    .filter(({ path }) => path[0] === list)
    .map(({ code, path, severity, clauses, detail }) => {
      const index = Number(path[1]);
      const row = rows[index];
      const of = detail?.['programme'] ?? detail?.['kind'];
      return {
        key: `${path.map(String).join('.')} ${code} ${String(of ?? '')}`,
        severity,
        text: messages[code],
        clauses,
        ...(row === undefined
          ? { about: choiceText(list, of) }
          : { about: rowName(list, row), href: rowPath(centre.contract.id, list, rowKey(list, row, index)) }),
      };
    });
}

/** The word of a choice that a whole list lacks. */
function choiceText(list: LogList, value: unknown): string | null {
  const choices = rowFields(list).flatMap((field) => field.choices);
  return choices.find(([choice]) => choice === value)?.[1] ?? null;
}

function findingsOf(
  { period, profile }: Centre,
  list: LogList,
  { log, members, day: asOf }: Look,
): readonly SupportFinding[] {
  switch (list) {
    case 'visits':
      return visitFindings(log.visits, { period, asOf, advisers: members });
    case 'complaints': {
      const promptlyWithinDays = staffingTerms(profile, period.from)?.promptlyWithinDays ?? null;
      return complaintFindings(log.complaints, { asOf, promptlyWithinDays });
    }
    case 'policyMeetings':
      return policyMeetingFindings(log.policyMeetings, { period, asOf, aboutAMonth: aboutAMonthReading(profile) });
    case 'evaluationMeetings':
      return evaluationFindings(log.evaluationMeetings, { period, asOf, summaryOnTheDay: summaryReading(profile) });
    case 'vendorMeetings':
      return vendorMeetingFindings(log.vendorMeetings);
    case 'consultationNotes':
      return consultationNoteFindings(log.consultationNotes);
    case 'staffMeetings':
    case 'improvements':
    case 'trainings':
      return managementFindings(log);
    case 'goals':
      return goalFindings(log.goals, { period, asOf });
    case 'nationalReports':
      return nationalDataFindings(log.nationalReports, asOf);
    case 'documents':
      return periodEndFindings(log.documents, { period, asOf });
  }
}
