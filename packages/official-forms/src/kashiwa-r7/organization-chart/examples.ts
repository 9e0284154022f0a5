import type { ChartStaff, OrganizationChartForm, TreeBox } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';

const box = (id: string, parent: string, name: string, note: string): TreeBox => ({
  id,
  parent,
  link: null,
  kind: 'person',
  title: '相談員',
  name,
  phone: null,
  note,
});

const city: TreeBox = {
  id: 'city',
  parent: null,
  link: null,
  kind: 'outside',
  title: '発注者',
  name: '柏市',
  phone: null,
  note: null,
};

const lead: TreeBox = {
  ...box('staff-1', 'city', '見本 花子', '社会福祉士（専従）'),
  kind: 'lead',
  title: '責任者',
  link: '報告・協議',
};

const member = (name: string, more: Partial<ChartStaff>): ChartStaff => ({
  role: 'adviser',
  name,
  qualifications: '社会福祉士',
  weeklyHours: '38.75',
  fullTimeEquivalents: '1',
  dedication: 'dedicated',
  duty: null,
  ...more,
});

const full: OrganizationChartForm = {
  schemaVersion: '1',
  controlNumber: 'R7-004',
  madeOn: '2025-10-01',
  contractor: {
    name: '社会福祉法人見本会（架空）',
    address: '千葉県柏市見本町一丁目1番1号（架空）',
    representative: '理事長 見本 一郎',
    contactPerson: '見本 事務子',
    phone: '04-0000-0001',
  },
  asOf: '2025-10-01',
  occasion: 'staff-change',
  changedOn: '2025-10-01',
  reportedOn: '2025-08-25',
  changeNote: '相談員1名の交代',
  chart: {
    boxes: [
      city,
      lead,
      box('staff-2', 'staff-1', '見本 太郎', '精神保健福祉士（専従）'),
      box('staff-3', 'staff-1', '見本 次子', '保健師・看護師（専従）'),
      box('staff-4', 'staff-1', '見本 三郎', '介護福祉士・介護支援専門員（専従）'),
      box('staff-5', 'staff-1', '見本 四葉', '臨床心理士（兼務）'),
    ],
  },
  staff: [
    member('見本 花子', { role: 'responsible', duty: '全体把握・進行管理' }),
    member('見本 太郎', { qualifications: '精神保健福祉士', duty: '相談・アウトリーチ' }),
    member('見本 次子', { qualifications: '保健師・看護師', duty: '相談・多機関協働' }),
    member('見本 三郎', { qualifications: '介護福祉士・介護支援専門員', duty: '相談・参加支援' }),
    member('見本 四葉', {
      qualifications: '臨床心理士',
      weeklyHours: '19.375',
      fullTimeEquivalents: '0.5',
      dedication: 'other-duty',
      duty: '相談（チャット）',
    }),
  ],
  totalFullTimeEquivalents: '4.5',
  note: '見本 四葉の兼務（見本会の研修の講師）は，令和7年3月20日に市の承認を得ている。',
};

/** Only the responsible person is placed, and nothing is counted yet. */
const simple: OrganizationChartForm = {
  ...full,
  controlNumber: null,
  occasion: 'new',
  changedOn: null,
  reportedOn: null,
  changeNote: null,
  chart: { boxes: [city, lead] },
  staff: [member('見本 花子', { role: 'responsible', fullTimeEquivalents: null })],
  totalFullTimeEquivalents: null,
  note: null,
};

/**
 * The examples of the organization chart (組織図).
 *
 * @clause none examples of this project
 */
export const organizationChartExamples: WrittenExamples<OrganizationChartForm> = { simple, full };
