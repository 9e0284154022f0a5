import { eraParts, readParts } from '../control/era-parts.ts';
import { messages, problemTexts } from '../messages.ja.ts';
import type { Place } from '../model/places.ts';
import type { DayControl } from '../model/web-form.ts';

/** Why a typed text is no value yet, and what to do. */
export function unfinishedText({ label, control }: Place, text: string): string {
  return control?.kind === 'day' ? dayText(label, control, text) : problemTexts.notANumber(label);
}

function dayText(label: string, { precision }: DayControl, text: string): string {
  const parts = eraParts(text, precision);
  if (parts === null) return problemTexts.unreadableDay(label);
  const reading = readParts(parts, precision);
  if (reading.kind === 'incomplete') {
    return problemTexts.dayIncomplete(
      label,
      reading.missing.map((part) => messages[part]),
    );
  }
  return reading.kind === 'refused' ? refusedText(label, reading.code) : problemTexts.unreadableDay(label);
}

const REFUSALS: Readonly<Record<string, (label: string) => string>> = {
  'era-year-zero': problemTexts.yearZero,
  'era-no-such-day': problemTexts.noSuchDay,
  'era-before-gregorian': problemTexts.tooEarly,
  'era-outside-reign': problemTexts.outsideEra,
};

function refusedText(label: string, code: string): string {
  return (REFUSALS[code] ?? problemTexts.unreadableDay)(label);
}
