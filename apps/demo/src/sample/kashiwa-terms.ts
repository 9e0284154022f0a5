import { nextMonth, plainDate, yearMonth } from '@fukushi-kit/calendar';
import { noDutyFacts } from '@fukushi-kit/office';
import type { DutyFacts } from '@fukushi-kit/schema';
import { yen } from '@fukushi-kit/yen';
import type { ContractTerms } from '../centre/contract-terms.ts';
import type { Costs } from '../centre/costs.ts';

/** What the contract of the sample agrees on; every figure is invented. */
export const kashiwaTerms: ContractTerms = {
  schemaVersion: '1',
  contractor: {
    name: '一般社団法人柏見本（架空）',
    address: '千葉県柏市見本町1番1号',
    representative: '代表理事　見本 一子',
    contactPerson: '見本 二郎',
    phone: '04-0000-0000',
  },
  number: '柏福委第1号',
  concludedOn: '2025-03-21',
  registrationNumber: null,
  account: {
    bank: '見本銀行',
    branch: '柏見本支店',
    kind: 'ordinary',
    number: '0000001',
    holderReading: 'シャ）カシワミホン',
    holder: '一般社団法人柏見本',
  },
  attributes: [
    { id: 'households', name: '生活に困っている世帯' },
    { id: 'elderly', name: '高齢の方' },
    { id: 'disability', name: '障害のある方' },
    { id: 'youth', name: 'こども・若者' },
  ],
  parameters: { 'contract-sum': 30_000_000, 'full-time-weekly-minutes': 2325, 'part-time-monthly-rate': 180_000 },
  shares: [
    { share: '1/2', on: '2025-04-30' },
    { share: '1/2', on: '2025-10-31' },
  ],
  labourInsurance: 'not-counted',
  betweenItems: 'free',
  tax: 'not-added',
};

/** What was spent in the first quarter of the sample. */
export const kashiwaCosts: Costs = {
  schemaVersion: '1',
  advances: [{ on: plainDate('2025-04-30'), amount: yen(15_000_000) }],
  settledBefore: null,
  fullTime: firstQuarter(),
  partTime: [
    {
      post: '相談補助',
      people: 1,
      monthlyRate: yen(180_000),
      from: plainDate('2025-04-01'),
      to: plainDate('2025-10-15'),
    },
  ],
  other: [
    {
      title: '印刷費',
      nature: 'operation',
      on: plainDate('2025-06-20'),
      amount: yen(48_400),
      evidence: '領収書1',
      evidenceAsked: false,
      standing: 'final',
    },
  ],
};

function firstQuarter(): Costs['fullTime'] {
  const pays: Costs['fullTime'][number][] = [];
  for (let month = yearMonth('2025-04'); month <= '2025-06'; month = nextMonth(month)) {
    const paidOn = plainDate(`${month}-20`);
    for (const staff of ['S-01', 'S-02', 'S-03', 'S-04']) {
      pays.push({ staff, item: 'salary', month, amount: yen(420_000), paidOn, standing: 'final' });
      pays.push({ staff, item: 'social-insurance', month, amount: yen(63_000), paidOn, standing: 'final' });
    }
  }
  return pays;
}

/** What was done under the contract of the sample until its day. */
export const kashiwaDutyFacts: DutyFacts = {
  ...noDutyFacts('kashiwa-r7'),
  contract: { concludedOn: '2025-03-21', workStartedOn: '2025-04-01', endedOn: null, isHandoverNeeded: null },
  occasions: [{ number: 'K-1', kind: 'complaint', on: '2025-06-06' }],
  done: [
    ['annual-plan', '2025-03-25'],
    ['qualification-proof', '2025-04-02'],
    ['organization-chart', '2025-04-02'],
    ['advance/1', '2025-04-30'],
    ['monthly-results/2025-04', '2025-05-09'],
    ['monthly-results/2025-05', '2025-06-10'],
    ['complaint-report/K-1', '2025-06-10'],
  ].map(([duty = '', on = '']) => ({ duty, on, ref: null })),
};
