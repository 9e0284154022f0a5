import type { AfterHoursContactsForm, TreeBox } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';

const box = (id: string, parent: string | null, more: Partial<TreeBox>): TreeBox => ({
  id,
  parent,
  link: null,
  kind: 'person',
  title: null,
  name: null,
  phone: null,
  note: null,
  ...more,
});

const people = box('people', null, { kind: 'outside', title: '相談者', name: '相談者・地域の人', note: '24時間365日' });

const duty = box('duty', 'people', {
  link: '電話',
  title: '当番（一次対応）',
  name: '見本 太郎',
  phone: '080-0000-0002',
  note: '携帯電話を週ごとの輪番で持つ',
});

const lead = box('lead', 'duty', {
  link: '判断に迷うとき',
  kind: 'lead',
  title: '責任者（二次対応）',
  name: '見本 花子',
  phone: '080-0000-0001',
  note: '当番につながらないときも受ける',
});

const full: AfterHoursContactsForm = {
  schemaVersion: '1',
  controlNumber: 'R7-005',
  madeOn: '2025-04-01',
  contractor: {
    name: '社会福祉法人見本会（架空）',
    address: '千葉県柏市見本町一丁目1番1号（架空）',
    representative: '理事長 見本 一郎',
    contactPerson: '見本 事務子',
    phone: '04-0000-0001',
  },
  validFrom: '2025-04-01',
  validTo: '2026-03-31',
  agreedOn: '2025-03-24',
  agreedWith: '見本課（架空）',
  coverage: ['after-hours', 'closed-days', 'year-end'],
  publicPhone: '04-0000-0009',
  publicOther: 'チャット，電子メール（翌開設日に返信）',
  chart: {
    boxes: [
      people,
      duty,
      lead,
      box('city', 'lead', {
        link: '緊急のとき',
        kind: 'outside',
        title: '柏市',
        name: '見本課（架空）の当番',
        phone: '04-0000-0010',
        note: '夜間は守衛室から取次ぎ',
      }),
      box('police', 'duty', {
        link: '生命の危険',
        kind: 'outside',
        title: '警察',
        name: '見本警察署（架空）',
        phone: '110',
      }),
      box('fire', 'duty', {
        link: '生命の危険',
        kind: 'outside',
        title: '消防・救急',
        name: '見本消防署（架空）',
        phone: '119',
      }),
      box('hospital', 'duty', {
        link: '医療の相談',
        kind: 'outside',
        title: '医療機関',
        name: '見本救急相談（架空）',
        phone: '04-0000-0011',
      }),
    ],
  },
  firstResponse:
    '当番が電話を受け，所在，けが，危険の有無を聞き取り，記録票に書く。その場で終わらないものは責任者に伝える。',
  emergency: '生命又は身体の危険があるときは，まず警察又は消防につなぎ，責任者が市の当番に連絡して対応を協議する。',
  resources: '救急相談，夜間の一時保護先，見本会の短期入所。空きは毎週金曜日に当番が確かめる。',
  handover: '当番は翌開設日の朝のミーティングで報告し，担当の相談員を決める。',
};

/** Two people, nothing agreed with the city yet. */
const simple: AfterHoursContactsForm = {
  ...full,
  controlNumber: null,
  validTo: null,
  agreedOn: null,
  agreedWith: null,
  publicOther: null,
  chart: { boxes: [people, duty, lead] },
  emergency: null,
  resources: null,
  handover: null,
};

/**
 * The examples of the contact structure at night and on days off (休日夜間連絡体制表).
 *
 * @clause none examples of this project
 */
export const afterHoursContactsExamples: WrittenExamples<AfterHoursContactsForm> = { simple, full };
