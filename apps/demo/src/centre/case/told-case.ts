import type { SupportCase } from '@fukushi-kit/schema';
import { type CaseHistory, messages } from '@fukushi-kit/support-case';
import { dayText } from '../day-text.ts';
import type { Told } from '../finding-list.tsx';
import { eventWords } from './words.ja.ts';

/** What is found in the log of a case, by the day of the event. */
export function toldCase({ events }: SupportCase, { findings }: CaseHistory): readonly Told[] {
  return findings.map(({ code, path, severity, clauses }) => {
    const event = events[Number(path[1])];
    const about = event === undefined ? null : `${dayText(event.on)} ${eventWords[event.kind]}`;
    return { key: `${path.join('.')} ${code}`, severity, about, text: messages[code], clauses };
  });
}
