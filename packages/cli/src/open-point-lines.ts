import { type DoubtId, doubt, isDoubtId } from '@fukushi-kit/clause';
import { type OpenPointCode, openPoints, profileMessages } from '@fukushi-kit/municipality';
import type { MunicipalityProfile } from '@fukushi-kit/schema';
import { findingLine } from './finding-line.ts';
import { messages } from './messages.ja.ts';

/** What a profile leaves for the municipality to settle, with a heading; nothing when all is settled. */
export function openPointLines(profile: MunicipalityProfile): readonly string[] {
  const points = openPoints(profile);
  if (points.length === 0) return [];
  return [
    '',
    messages.profileOpen,
    ...points.map((point) => {
      const about = String(point.detail?.['doubt'] ?? '');
      if (isDoubtId(about)) return `  ${messages.at(about, doubtText(about, point.code))}`;
      return `  ${findingLine('', point, 'MunicipalityProfile', profileMessages)}`;
    }),
  ];
}

/** An open reading is its question; what else is open about a doubt is said behind it. */
function doubtText(id: DoubtId, code: OpenPointCode): string {
  const question = doubt(id).question.ja;
  return code === 'reading-open' ? question : `${question}${profileMessages[code]}`;
}
