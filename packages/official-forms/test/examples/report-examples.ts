import type { Counts, MonthlyReportForm, RosterConsentForm } from '@fukushi-kit/schema';
import { fullPlan, simplePlan } from './plan-examples.ts';

/** A roster consent with every field filled in. */
export const fullRoster: RosterConsentForm = {
  schemaVersion: '1',
  controlNumber: '2025-06-002',
  madeOn: '2025-06-12',
  person: fullPlan.plan.person,
  age: 98,
  otherItems: '緊急連絡先',
  provision: { ...fullPlan.provision, answer: 'given' },
};

/** A roster consent that nobody has answered. */
export const simpleRoster: RosterConsentForm = {
  ...fullRoster,
  person: simplePlan.plan.person,
  age: 87,
  otherItems: null,
  provision: simplePlan.provision,
};

const counts = (start: number): Counts => ({
  plans: { new: start, update: 1, total: start + 1 },
  rosters: { given: start, refused: 1, total: start + 1 },
});

/** A monthly report with as many originals as asked for. */
export function reportOf(originals: number): MonthlyReportForm {
  return {
    schemaVersion: '1',
    controlNumber: '2025-06-R',
    madeOn: '2025-06-30',
    month: '2025-06',
    contractor: {
      name: '社会福祉法人見本会（架空）',
      address: '神奈川県茅ヶ崎市見本町六丁目1番1号（架空）',
      representative: '見本 理事長',
      office: '茅ヶ崎市地域包括支援センター見本',
      contactPerson: '見本 事務子',
      phone: '0467-00-0800',
    },
    thisMonth: counts(originals),
    untilLastMonth: counts(11),
    throughThisMonth: counts(originals + 11),
    submissions: Array.from({ length: originals }, (_, index) => ({
      controlNumber: `2025-06-${String(index + 1).padStart(3, '0')}`,
      planKind: index % 3 === 0 ? 'update' : 'new',
      planMadeOn: '2025-06-05',
      planProvision: index % 4 === 0 ? 'unanswered' : 'given',
      roster: index % 2 === 0 ? 'refused' : null,
      note: index === 2 ? '再提出' : null,
    })),
    dueDay: '2025-07-10',
    dueNote: '閉庁日に当たる',
  };
}
