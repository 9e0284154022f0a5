import { formatEraDate, isPlainDate } from '@fukushi-kit/calendar';
import type { SafetyStructure } from '@fukushi-kit/schema';
import { changeWords, measureWords, useWords } from './messages.ja.ts';

type Workplace = NonNullable<SafetyStructure['workplaces']>[number];
type Assigned = NonNullable<SafetyStructure['workers']>[number];

/** Any value that stands in a row of a safety structure. */
export type StructureValue = string | null | Workplace['uses'] | Workplace['measures'] | Assigned['days'];

/** A value of a safety structure as it is written on the sheet: days in the Japanese calendar, lists one below the other. */
export function valueText(value: StructureValue): string {
  if (value === null) return changeWords.notRecorded;
  if (typeof value === 'string') return dayText(value);
  return value.length === 0 ? changeWords.none : value.map(partText).join('\n');
}

function partText(
  part: Workplace['uses'][number] | NonNullable<Workplace['measures']>[number] | Assigned['days'][number],
) {
  if (typeof part === 'string') return useWords[part];
  if ('kind' in part) return `${measureWords[part.kind]}：${part.what}`;
  return `${changeWords.from(dayText(part.from))}${part.to === null ? '' : changeWords.to(dayText(part.to))}`;
}

function dayText(text: string): string {
  return isPlainDate(text) ? formatEraDate(text) : text;
}
