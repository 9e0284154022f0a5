import { formatEraDate, plainDate } from '@fukushi-kit/calendar';
import type { ReactNode } from 'react';
import { words } from './words.ja.ts';

let shown: string | null = null;

/** Has every page say which day it takes for today, where that is not today. */
export function showDay(day: string | null): void {
  shown = day;
}

/** The day of the sample, so that nobody takes it for today. */
export function SampleDay(): ReactNode {
  return shown === null ? null : <p className="sample-day">{words.sampleDay(formatEraDate(plainDate(shown)))}</p>;
}
