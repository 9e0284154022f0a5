import { plainDate } from '@fukushi-kit/calendar';
import type { ParameterName } from '../control/parameter.ts';
import type { ControlFindingCode } from '../finding-code.ts';
import type { Inquiry } from './inquiry.ts';
import { laterDay } from './later-day.ts';
import { blank, breach, open, type Reply, unset } from './reply.ts';

/**
 * Whether the last day on which something was done (更新日、検査日) is no older than the agreed days. A register keeps only the
 * last one: where that lies after the day of the check, nobody can tell how it was then.
 */
export function recent(
  at: Inquiry,
  parameter: ParameterName,
  last: string | null,
  codes: { readonly old: ControlFindingCode; readonly never: ControlFindingCode },
): Reply | null {
  if (last === null) return blank(codes.never);
  if (last > at.asOf) return open('only-a-later-day-recorded');
  const days = at.parameter(parameter);
  if (days === null) return unset(parameter);
  return at.contract.workDay > laterDay(plainDate(last), days) ? breach(codes.old) : null;
}
