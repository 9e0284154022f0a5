import { doubt, isDoubtId } from '@fukushi-kit/clause';
import { openPoints, profileMessages } from '@fukushi-kit/municipality';
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
      if (isDoubtId(about)) return `  ${messages.at(about, doubt(about).question.ja)}`;
      return `  ${findingLine('', point, 'MunicipalityProfile', profileMessages)}`;
    }),
  ];
}
