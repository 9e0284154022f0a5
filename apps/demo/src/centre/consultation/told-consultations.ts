import type { CentreLog } from '@fukushi-kit/schema';
import { consultationFindings, messages } from '@fukushi-kit/support-case';
import type { Told } from '../finding-list.tsx';
import { consultationPath } from './consultation-path.ts';

/** What is found about the consultations of some days, by their numbers. */
export function toldConsultations(
  contract: string,
  { consultations }: Pick<CentreLog, 'consultations'>,
  isShown: (day: string) => boolean,
): readonly Told[] {
  return consultationFindings(consultations).flatMap(({ code, path, severity, clauses }) => {
    const consultation = consultations[Number(path[1])];
    if (consultation === undefined || !isShown(consultation.on)) return [];
    const href = consultationPath(contract, consultation.number);
    return [{ key: path.join('.') + code, severity, about: consultation.number, text: messages[code], clauses, href }];
  });
}
