import { readFileSync } from 'node:fs';
import type { FormDefinition } from '@fukushi-kit/form';
import { evacuationPlan, monthlyReport, rosterConsent } from '@fukushi-kit/official-forms';

type Json = { readonly [key: string]: unknown };

const caseOf = (number: string): Json =>
  JSON.parse(readFileSync(new URL(`../../../samples/chigasaki-2025-06/cases/${number}.json`, import.meta.url), 'utf8'));

const provision = {
  answer: 'refused',
  recipients: '消防機関、神奈川県警察、民生委員、茅ヶ崎市社会福祉協議会、自主防災組織',
  agentRelation: '長男',
  agentReason: '手が動かないため',
  signedOn: '2025-06-12',
  explainedBy: '見本 計画男',
  explainerOrganization: '茅ヶ崎市地域包括支援センター見本',
};

/** The data of 様式1 for a person of the sample month. */
function planOf(number: string): Json {
  return { schemaVersion: '1', plan: caseOf(number)['plan'], age: 90, target: null, provision };
}

/** The data of 様式2 for a person of the sample month. */
function rosterOf(number: string): Json {
  const { controlNumber, person } = caseOf(number);
  return {
    schemaVersion: '1',
    controlNumber,
    madeOn: '2025-06-12',
    person,
    age: 90,
    otherItems: '緊急連絡先',
    provision: { ...provision, answer: 'given' },
  };
}

/** The data of 様式1 whose free texts are far longer than their cells. */
function planWithSheets(): Json {
  const data = planOf('003');
  const plan = data['plan'] as Json;
  return {
    ...data,
    plan: {
      ...plan,
      findings: {
        ...(plan['findings'] as Json),
        text: '移乗に二人の介助が要り、急がせると不安が強くなる。\n'.repeat(80),
      },
      route: { ...(plan['route'] as Json), path: '見本通りを北へ進む。'.repeat(60) },
    },
  };
}

const counts = {
  plans: { new: 3, update: 1, total: 4 },
  rosters: { given: 2, refused: 1, total: 3 },
};

/** The data of a monthly report on so many originals. */
function reportOf(originals: number): Json {
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
    thisMonth: counts,
    untilLastMonth: counts,
    throughThisMonth: counts,
    submissions: Array.from({ length: originals }, (_, index) => ({
      controlNumber: `2025-06-${String(index + 1).padStart(3, '0')}`,
      planKind: 'new',
      planMadeOn: '2025-06-05',
      planProvision: 'given',
      roster: null,
      note: index === 2 ? '再提出' : null,
    })),
    dueDay: '2025-07-10',
    dueNote: '閉庁日に当たる',
  };
}

/** Sheets as offices print them, among them names with 髙, 𠮷 and 辻 with a selector, and sheets that go on in 別紙. */
export const sampleSheets: readonly (readonly [title: string, definition: FormDefinition, data: Json])[] = [
  ['様式1 of 髙橋', evacuationPlan, planOf('002')],
  ['様式1 of 𠮷田', evacuationPlan, planOf('003')],
  ['様式1 of 辻 with a selector', evacuationPlan, planOf('004')],
  ['様式1 with 別紙', evacuationPlan, planWithSheets()],
  ['様式2 of 辻 with a selector', rosterConsent, rosterOf('004')],
  ['月次報告書 on three originals', monthlyReport, reportOf(3)],
  ['月次報告書 on 80 originals', monthlyReport, reportOf(80)],
];
