import { daysBetween, type PlainDate } from '@fukushi-kit/calendar';
import type { ReactNode } from 'react';
import { StateMark, type Tone } from './state-mark.tsx';
import { words } from './words.ja.ts';

/** How many days are left until a day, as a mark: past, near, or far. */
export function DaysLeft({ due, today }: { readonly due: PlainDate; readonly today: PlainDate }): ReactNode {
  const left = daysBetween(today, due);
  const tone: Tone = left < 0 ? 'bad' : left <= NEAR ? 'wait' : 'quiet';
  return <StateMark tone={tone}>{words.daysLeft(left)}</StateMark>;
}

const NEAR = 3;
