import type { PlainDate } from '@fukushi-kit/calendar';
import {
  advanceRequest,
  advanceRequestForm,
  settlementClaim,
  settlementClaimForm,
  settlementReport,
  settlementReportForm,
} from '@fukushi-kit/official-forms';
import type { CentreLog, StaffRoster } from '@fukushi-kit/schema';
import { advanceBalance } from '@fukushi-kit/settlement';
import { periodEndFindings } from '@fukushi-kit/support-case';
import { yenOf } from '@fukushi-kit/yen';
import type { SheetJob } from '../../press/press.ts';
import type { Centre } from '../centre.ts';
import type { Settlement, Statement } from './settlement-of.ts';

/** What may be printed of a settlement. */
export type SettlementSheet = 'report' | 'claim' | 'advance-1' | 'advance-2';

interface Drawn {
  readonly centre: Centre;
  readonly settlement: Settlement;
  readonly log: CentreLog;
  readonly staff: StaffRoster | null;
  readonly day: PlainDate;
}

/** One sheet of a settlement; `null` where the settlement does not stand, and the sheet rests on it. */
export function settlementSheet(sheet: SettlementSheet, drawn: Drawn): SheetJob | null {
  const { settled } = drawn.settlement;
  if (sheet === 'advance-1' || sheet === 'advance-2') return advanceJob(sheet, drawn);
  if (!settled.ok) return null;
  return sheet === 'report' ? reportJob(drawn, settled.value) : claimJob(drawn, settled.value);
}

function entered({ centre, settlement, day }: Drawn) {
  const { contractor, number, concludedOn } = centre.terms;
  const commission = { number, concludedOn, sum: settlement.sum };
  return { commission, contractor, controlNumber: null, madeOn: day };
}

function paid({ centre }: Drawn) {
  const { contractor, registrationNumber, account } = centre.terms;
  return { issuer: { name: contractor.contactPerson, phone: contractor.phone }, registrationNumber, account };
}

function reportJob(drawn: Drawn, statement: Statement): SheetJob {
  const { settlement, log, staff, centre, day } = drawn;
  const { input, plan } = settlement;
  const names = new Map((staff?.staff ?? []).map(({ staffNumber, name }) => [staffNumber, name]));
  const periodEnd = periodEndFindings(log.documents, { period: centre.period, asOf: day });
  const data = settlementReportForm({
    ...entered(drawn),
    input,
    statement,
    plan,
    names,
    periodEnd,
    preparedBy: null,
    checkedBy: null,
  });
  return { file: 'settlement-report.pdf', definition: settlementReport, data, mode: 'filled', copy: null };
}

function claimJob(drawn: Drawn, statement: Statement): SheetJob {
  const { advances, settledBefore } = drawn.settlement.input;
  const data = settlementClaimForm({
    ...entered(drawn),
    ...paid(drawn),
    statement,
    advances,
    settledBefore,
    returnDueOn: null,
    returnMethod: null,
  });
  return { file: 'settlement-claim.pdf', definition: settlementClaim, data, mode: 'filled', copy: null };
}

function advanceJob(sheet: 'advance-1' | 'advance-2', drawn: Drawn): SheetJob {
  const { settlement, centre } = drawn;
  const { plan, sum, input } = settlement;
  const index = sheet === 'advance-1' ? 0 : 1;
  const asked = plan?.[index]?.amount ?? null;
  const time = index === 0 ? 'first' : 'second';
  const balance = advanceBalance({ contractSum: sum, time, asked, advances: input.advances });
  const data = advanceRequestForm({
    ...entered(drawn),
    ...paid(drawn),
    time,
    plan,
    shares: centre.terms.shares?.map(({ share }) => share) ?? [],
    paidOn: input.advances.map(({ on }) => on),
    received: yenOf(balance.received),
    remaining: yenOf(balance.remaining),
    note: null,
  });
  return { file: `${sheet}.pdf`, definition: advanceRequest, data, mode: 'filled', copy: null };
}
