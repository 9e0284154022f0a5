import type { StaffRoster } from '@fukushi-kit/schema';
import { messages, type SupportFinding } from '@fukushi-kit/support-case';
import type { Told } from '../finding-list.tsx';
import { memberPath } from './member-path.ts';

/** What is found about the staff, by staff number. */
export function toldStaff(
  contract: string,
  { staff }: StaffRoster,
  findings: readonly SupportFinding[],
): readonly Told[] {
  return findings.map(({ code, path, severity, clauses }) => {
    const member = path[0] === 'staff' ? staff[Number(path[1])] : undefined;
    const about = member?.staffNumber ?? null;
    const href = about === null ? {} : { href: memberPath(contract, about) };
    return { key: `${path.map(String).join('.')} ${code}`, severity, about, text: messages[code], clauses, ...href };
  });
}
