import { messages as dueMessages } from '@fukushi-kit/settlement';
import { messages } from '@fukushi-kit/support-case';
import { casePath } from '../case/case-path.ts';
import { consultationPath } from '../consultation/consultation-path.ts';
import type { Told } from '../finding-list.tsx';
import type { CountedFrom, MonthOfCentre } from './month-of-centre.ts';
import { words } from './words.ja.ts';

/** What is found about a month: about its day, and about what was counted, with the way to the record. */
export function toldResults(
  contract: string,
  { results, due }: Pick<MonthOfCentre, 'results' | 'due'>,
  { log, cases }: CountedFrom,
): readonly Told[] {
  const ofDue = due.findings.map(({ code, severity, clauses }) => ({
    key: code,
    severity,
    about: words.due,
    text: dueMessages[code],
    clauses,
  }));
  const ofResults = results.findings.map(({ code, path, severity, clauses }) => ({
    key: `${path.join('.')} ${code}`,
    severity,
    text: messages[code],
    clauses,
    ...placeOf(path),
  }));
  function placeOf(path: readonly PropertyKey[]): Pick<Told, 'about' | 'href'> {
    const place = Number(path[1]);
    const consultation = path[0] === 'consultations' ? log.consultations[place] : undefined;
    if (consultation !== undefined) {
      return { about: words.about(consultation.number), href: consultationPath(contract, consultation.number) };
    }
    const supportCase = path[0] === 'cases' ? cases[place] : undefined;
    if (supportCase === undefined) return { about: null };
    return { about: words.aboutCase(supportCase.caseNumber), href: casePath(contract, supportCase.caseNumber) };
  }
  return [...ofDue, ...ofResults];
}
