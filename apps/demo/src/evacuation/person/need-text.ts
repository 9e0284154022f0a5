import { doubt } from '@fukushi-kit/clause';
import type { Need } from '@fukushi-kit/rule';
import { words } from './words.ja.ts';

/** What an open decision waits for, as something to do. */
export function needText(need: Need): string {
  if (need.cause === 'silent') return words.needSilent(doubt(need.doubt).question.ja);
  return need.cause === 'data' ? words.needData(need.label) : words.needRuling(need.label, need.by);
}
