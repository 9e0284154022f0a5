import { plainDate } from '@fukushi-kit/calendar';
import {
  disposalCertificateForms,
  forms,
  handlingApprovalForm,
  incidentReportForm,
  materialsReceiptForms,
  safetyReportOfBooks,
} from '@fukushi-kit/official-forms';
import { expect, test } from 'vitest';
import { readSample } from '../../policy-check/test/read-sample.ts';
import { printPdf } from '../src/index.ts';
import { laidOut } from './laid-out.ts';
import { readPdf, solid } from './read-pdf.ts';

const asOf = plainDate('2026-04-15');
const contractor = {
  name: '社会福祉法人見本会（架空）',
  address: null,
  representative: null,
  contactPerson: null,
  phone: null,
};
const sender = { controlNumber: null, madeOn: null, addressee: '茅ヶ崎市長', contractName: '見本業務委託', contractor };

const { books: careless } = readSample('careless');
const { books: exemplary } = readSample('exemplary');
const [incident] = exemplary.incidents?.rows ?? [];

const cases = [
  [
    'a certificate of disposal',
    'disposal-certificate',
    disposalCertificateForms({ books: exemplary, asOf, sender })[0],
    ['業務端末のファイル（M-04）', '溶解', '見本太郎', '見本消去ソフト2.0', '令和8年4月3日'],
  ],
  [
    'a receipt',
    'materials-receipt',
    materialsReceiptForms({ books: exemplary, asOf, sender })[0],
    ['R-01', '紙（M-01）', '氏名、住所、介護度', 'センター事務室', '令和7年4月2日'],
  ],
  [
    'a notice of a change',
    'safety-report',
    safetyReportOfBooks({ books: careless, asOf, madeOn: null, sender }),
    ['安全管理措置の基準', '見本七海', '令和7年4月1日から令和7年9月30日まで', '前回の報告'],
  ],
  [
    'an application',
    'handling-approval',
    handlingApprovalForm({ books: careless, takeOuts: ['TO-1'], copies: ['CP-1'], subcontract: 'SC-1', sender }),
    ['紙：様式1の全項目（M-11）', '紙、本人の自宅（TO-1）', '見本チャット株式会社'],
  ],
  [
    'an incident report',
    'incident-report',
    incident && incidentReportForm({ incident, asOf, number: 1, told: { outline: '書類かばんが見当たらない。' } }),
    ['IN-1', '10:05', '10:20', '10:40', '書類かばんが見当たらない。', '最初の応急措置を行った。'],
  ],
] as const;

test.each(cases)('%s from the registers says on paper what they hold', async (_, form, data, said) => {
  const definition = forms.get(`chigasaki-r7/${form}`);
  if (definition === undefined) throw new Error(form);
  const { pages } = await readPdf(
    await printPdf([laidOut(definition, data, { copy: 'original' })], { day: '2026-04-16' }),
  );
  const text = pages.map((page) => page.text).join('');
  for (const words of said) expect(text).toContain(solid(words));
});
