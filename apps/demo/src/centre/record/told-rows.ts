import type { PlainDate } from '@fukushi-kit/calendar';
import { staffingTerms } from '@fukushi-kit/municipality';
import type { CentreLog, StaffRoster } from '@fukushi-kit/schema';
import { complaintFindings, messages, visitFindings } from '@fukushi-kit/support-case';
import type { Centre } from '../centre.ts';
import type { Told } from '../finding-list.tsx';
import type { RowList } from './row-fields.ts';
import { rowPath } from './row-path.ts';

/** What is found about the visits or the complaints of a log, by their numbers. */
export function toldRows(
  { contract, period, profile }: Centre,
  list: RowList,
  { log, staff, day }: { readonly log: CentreLog; readonly staff: StaffRoster | null; readonly day: PlainDate },
): readonly Told[] {
  const advisers = (staff?.staff ?? []).map(({ staffNumber }) => staffNumber);
  const promptlyWithinDays = staffingTerms(profile, period.from)?.promptlyWithinDays ?? null;
  const findings =
    list === 'visits'
      ? visitFindings(log.visits, { period, asOf: day, advisers })
      : complaintFindings(log.complaints, { asOf: day, promptlyWithinDays });
  return findings.map(({ code, path, severity, clauses }) => {
    const row = log[list].find((_, index) => path.includes(index));
    const of = row === undefined ? {} : { href: rowPath(contract.id, list, row.number) };
    return {
      key: `${path.map(String).join('.')} ${code}`,
      severity,
      about: row?.number ?? null,
      text: messages[code],
      clauses,
      ...of,
    };
  });
}
