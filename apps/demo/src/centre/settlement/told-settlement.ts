import type { Finding } from '@fukushi-kit/schema';
import type { ExpenseFindingCode } from '@fukushi-kit/settlement';
import { messages } from '@fukushi-kit/settlement';
import type { Told } from '../finding-list.tsx';
import { words } from './words.ja.ts';

/** What is found about the costs, by the row of its list. */
export function toldSettlement(findings: readonly Finding<ExpenseFindingCode>[]): readonly Told[] {
  return findings.map(({ code, path, severity, clauses }) => ({
    key: `${path.map(String).join('.')} ${code}`,
    severity,
    about: aboutOf(path),
    text: messages[code],
    clauses,
  }));
}

function aboutOf([list, row]: readonly PropertyKey[]): string | null {
  if (typeof list !== 'string' || !Object.hasOwn(words.places, list)) return null;
  const place = words.places[list as keyof typeof words.places];
  return typeof row === 'number' ? `${place} ${words.row(row + 1)}` : place;
}
