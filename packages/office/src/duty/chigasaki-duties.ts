import { addDays } from '@fukushi-kit/calendar';
import type { Contract } from './contract-duty.ts';
import { everyMonthOfWork } from './contract-months.ts';
import { afterPeriod, beforeWork, fromContractEnd } from './contract-occurrences.ts';
import { dayBefore, inspectionDay } from './duty-days.ts';
import { fromDone, fromEach, fromEachIncident, fromEachInvoice, invoiceAfterPeriod } from './fact-occurrences.ts';
import { corrections, inspections, reinspections } from './inspections.ts';
import { monthlyDay } from './monthly-day.ts';
import { paymentDay } from './payment-day.ts';
import { undatedDay } from './undated-day.ts';
import { undatedWith } from './undated-with.ts';

/** The dated duties of the commission of Chigasaki (個別避難計画作成業務委託), in the order of a year. */
export const chigasakiDuties: Contract = {
  lists: ['corrections', 'invoices'],
  occasions: ['materials-received', 'safety-changed'],
  duties: [
    {
      kind: 'safety-report',
      owedBy: 'contractor',
      word: 'before',
      clauses: ['chigasaki-r7:特記2(4)'],
      arises: beforeWork(['chigasaki-r7:特記2(4)']),
      day: dayBefore,
    },
    {
      kind: 'safety-change-notice',
      owedBy: 'contractor',
      word: 'promptly',
      clauses: ['chigasaki-r7:特記2(6)'],
      arises: fromEach('safety-changed'),
      day: undatedDay,
    },
    {
      kind: 'materials-receipt',
      owedBy: 'contractor',
      word: 'when',
      clauses: ['chigasaki-r7:特記4'],
      arises: fromEach('materials-received'),
      day: undatedDay,
    },
    {
      kind: 'monthly-report',
      owedBy: 'contractor',
      word: 'day-of-next-month',
      clauses: [
        'chigasaki-r7:9(2)',
        'chigasaki-r7:9(1)',
        'chigasaki-r7:9(2)ア',
        'chigasaki-r7:9(2)イ',
        'chigasaki-r7:9(2)ウ',
      ],
      arises: everyMonthOfWork(['chigasaki-r7:4'], ['chigasaki-r7:9(1)', 'chigasaki-r7:9(2)']),
      day: monthlyDay({
        closedDay: 'chigasaki-r7:9(2)/closed-day',
        reportMonth: 'chigasaki-r7:9(2)/report-month',
        afterPeriod: 'chigasaki-r7:4/march-report',
        lastDays: 'chigasaki-r7:4/march-work',
      }),
    },
    {
      kind: 'inspection',
      owedBy: 'city',
      word: 'within-days',
      clauses: ['chigasaki-r7:9(3)', 'chigasaki-r7:9(4)'],
      arises: inspections,
      day: inspectionDay,
    },
    {
      kind: 'resubmission',
      owedBy: 'contractor',
      word: 'promptly',
      clauses: ['chigasaki-r7:9(3)'],
      arises: corrections,
      day: undatedDay,
    },
    {
      kind: 'reinspection',
      owedBy: 'city',
      word: 'within-days',
      clauses: ['chigasaki-r7:9(3)', 'chigasaki-r7:9(4)'],
      arises: reinspections,
      day: inspectionDay,
    },
    {
      kind: 'count-agreement',
      owedBy: 'contractor',
      word: 'after',
      clauses: ['chigasaki-r7:13(1)'],
      arises: afterPeriod,
      day: undatedDay,
    },
    {
      kind: 'invoice',
      owedBy: 'contractor',
      word: 'after',
      clauses: ['chigasaki-r7:13(1)', 'chigasaki-r7:12'],
      arises: (frame) => invoiceAfterPeriod(addDays(frame.period.to, 1), frame),
      day: undatedDay,
    },
    {
      kind: 'payment',
      owedBy: 'city',
      word: 'within-days',
      clauses: ['chigasaki-r7:13(2)'],
      arises: fromEachInvoice(['chigasaki-r7:13(2)', 'payment-delay-prevention-act:6(1)']),
      day: paymentDay,
    },
    {
      kind: 'materials-return',
      owedBy: 'contractor',
      word: 'at-once',
      clauses: ['chigasaki-r7:特記11(1)'],
      arises: fromContractEnd,
      day: undatedWith('chigasaki-r7:8(3)ア/contractor-copy'),
    },
    {
      kind: 'copies-disposal',
      owedBy: 'contractor',
      word: 'at-once',
      clauses: ['chigasaki-r7:特記11(2)'],
      arises: fromContractEnd,
      day: undatedDay,
    },
    {
      kind: 'disposal-certificate',
      owedBy: 'contractor',
      word: 'when',
      clauses: ['chigasaki-r7:特記11(5)'],
      arises: fromDone('copies-disposal'),
      day: undatedDay,
    },
    {
      kind: 'incident-report',
      owedBy: 'contractor',
      word: 'at-once',
      clauses: ['chigasaki-r7:特記13(1)'],
      arises: fromEachIncident,
      day: undatedDay,
    },
    {
      kind: 'incident-measures',
      owedBy: 'contractor',
      word: 'promptly',
      clauses: ['chigasaki-r7:特記13(2)'],
      arises: fromEachIncident,
      day: undatedDay,
    },
  ],
};
