import { addDays, type PlainDate } from '@fukushi-kit/calendar';
import type { Finding, MunicipalityProfile } from '@fukushi-kit/schema';
import { match } from 'ts-pattern';
import type { ContractDuty, Occurrence } from './contract-duty.ts';
import { type DutyDay, dutyDay } from './duty-day.ts';
import type { DutyRemarkCode } from './finding-code.ts';
import type { Frame } from './frame.ts';

type Setting = MunicipalityProfile['parameters'][number] & { readonly value: number };

const LONGEST_CLOSURE_DAYS = 366;

/**
 * No day: the contract gives no number for its word (直ちに, 速やかに). Only a setting of the municipality with the id
 * `<kind>-days` or `<word>-days`, in 日 or 開庁日, counts one from the day after the duty arises, marked operational.
 */
export function undatedDay({ since }: Occurrence, frame: Frame, duty: ContractDuty): DutyDay {
  const setting = since === null ? undefined : settingOf(duty, since, frame);
  if (since === null || setting === undefined) return dutyDay({});
  const due = match(setting.unit)
    .with('日', () => addDays(since, setting.value))
    .with('開庁日', () => openDaysAfter(since, setting.value, frame))
    .otherwise(() => null);
  return due === null
    ? dutyDay({ findings: [remark('operational-unit-unknown', 'warning', duty)] })
    : dutyDay({ due, basis: 'operational', findings: [remark('operational-day', 'notice', duty)] });
}

function settingOf({ kind, word }: ContractDuty, on: PlainDate, { profile }: Frame): Setting | undefined {
  return [`${kind}-days`, `${word}-days`]
    .flatMap((id) => profile.parameters.filter((parameter) => parameter.id === id))
    .find(
      (parameter): parameter is Setting =>
        parameter.basis === 'municipality' &&
        parameter.value !== null &&
        parameter.value >= 0 &&
        parameter.from <= on &&
        (parameter.to === null || on <= parameter.to),
    );
}

/** The last of so many open days after a day, or `null` where nobody knows the closed days. */
function openDaysAfter(since: PlainDate, count: number, { isClosed }: Frame): PlainDate | null {
  let day = since;
  let left = count;
  for (let closedInARow = 0; left > 0 && closedInARow <= LONGEST_CLOSURE_DAYS; ) {
    day = addDays(day, 1);
    const closed = isClosed(day);
    if (closed === null) return null;
    if (!closed) left -= 1;
    closedInARow = closed ? closedInARow + 1 : 0;
  }
  return left === 0 ? day : null;
}

function remark(
  code: 'operational-day' | 'operational-unit-unknown',
  severity: 'notice' | 'warning',
  { clauses }: ContractDuty,
): Finding<DutyRemarkCode> {
  return { code, path: ['due'], severity, clauses };
}
