import type { ControlFindingCode } from '../finding-code.ts';
import { elapsed, type Moment } from './elapsed.ts';
import { breach, open, type Reply } from './reply.ts';

/** Whether something came before something else (あらかじめ). On one day only the times can tell. */
export function beforehand(
  first: Moment,
  second: Moment,
  codes: { readonly late: ControlFindingCode; readonly sameDay: ControlFindingCode },
): Reply | null {
  if (first.on < second.on) return null;
  if (first.on > second.on) return breach(codes.late);
  if (first.at === null || second.at === null) return open(codes.sameDay);
  return elapsed(first, second).least < 0 ? breach(codes.late) : null;
}
