import { daysBetween, type PlainDate, plainDate } from '@fukushi-kit/calendar';
import { paymentTerms } from '@fukushi-kit/municipality';
import type { InvoiceFacts } from '@fukushi-kit/schema';
import { type PayBy, type PayByInput, payBy } from '@fukushi-kit/settlement';
import type { Occurrence } from './contract-duty.ts';
import { type DutyDay, dutyDay } from './duty-day.ts';
import { inspectionDay } from './duty-days.ts';
import { dayOrNull, type Frame } from './frame.ts';
import { inspections, reinspections } from './inspections.ts';

const DOUBT = 'chigasaki-r7:13(2)/thirty-days';

/** The day by which the city pays an invoice (支払期限), by the contract, the law and the reading between them. */
export function paymentDay({ subject }: Occurrence, frame: Frame): DutyDay {
  const invoice = frame.facts.invoices.find(({ number }) => number === subject);
  const receivedOn = dayOrNull(invoice?.receivedOn ?? null);
  if (invoice === undefined || receivedOn === null) return dutyDay({});
  const terms = paymentTerms(frame.profile);
  const found = payBy({
    invoiceDated: plainDate(invoice.dated),
    receivedOn,
    inspectionDaysLate: inspectionDaysLate(frame),
    refused: refusedOf(invoice),
    ...terms,
    isBankClosed: frame.isBankClosed,
  });
  return dutyDay({
    due: found.due,
    basis: found.due === null ? null : found.due === found.contract ? 'contract' : 'law',
    alternatives: found.due === null ? alternativesOf(found) : [],
    clauses: found.clauses,
    readings: [{ doubt: DOUBT, reading: terms.reading }, ...found.readings.filter(({ doubt }) => doubt !== DOUBT)],
    needs: found.needs,
    findings: found.findings,
  });
}

function alternativesOf({ contract, statutory }: PayBy): DutyDay['alternatives'] {
  if (contract === null) return [];
  return [
    { reading: 'earlier', due: contract < statutory ? contract : statutory },
    { reading: 'invoice-date', due: contract },
    { reading: 'receipt', due: statutory },
  ];
}

function refusedOf({ refused }: InvoiceFacts): PayByInput['refused'] {
  if (refused === null || refused.correctedOn < refused.refusedOn) return null;
  return { ...refused, refusedOn: plainDate(refused.refusedOn), correctedOn: plainDate(refused.correctedOn) };
}

/** By how many days the city's latest inspection was late; none where no inspection is recorded. */
function inspectionDaysLate(frame: Frame): number {
  const rounds = [
    ...inspections(frame).map((each) => ['inspection', each] as const),
    ...reinspections(frame).map((each) => ['reinspection', each] as const),
  ];
  const late = rounds.map(([kind, occurrence]) =>
    daysLate(
      inspectionDay(occurrence, frame).due,
      occurrence.doneOn ?? dayOrNull(frame.done.get(`${kind}/${occurrence.subject}`)?.on ?? null),
    ),
  );
  return Math.max(0, ...late);
}

function daysLate(due: PlainDate | null, finishedOn: PlainDate | null): number {
  return due === null || finishedOn === null ? 0 : Math.max(0, daysBetween(due, finishedOn));
}
