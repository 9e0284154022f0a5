import { plainDate } from '@fukushi-kit/calendar';
import { missingIncidentItems, structureAt, structureDigest } from '@fukushi-kit/policy-check';
import { type Documents, parseDocument } from '@fukushi-kit/schema';
import { describe, expect, test } from 'vitest';
import { readSample } from '../../policy-check/test/read-sample.ts';
import {
  blanksOf,
  disposalCertificateForms,
  handlingApprovalForm,
  incidentReportForm,
  materialsReceiptForms,
  safetyReportOfBooks,
} from '../src/index.ts';
import { asOf } from './checked-sample.ts';

const contractor = { name: null, address: null, representative: null, contactPerson: null, phone: null };
const sender = { controlNumber: null, contractName: null, contractor };
const asked = { ...sender, madeOn: null, addressee: '柏市長' };
const certified = { madeOn: null, addressee: '茅ヶ崎市長', contractName: null, contractor };
const careless = readSample('careless').books;
const exemplary = readSample('exemplary').books;

function keepsSchema(name: keyof Documents, data: unknown): void {
  expect(parseDocument(name, data)).toEqual({ ok: true, value: data });
}

describe('certificates of disposal from the register of materials', () => {
  const forms = disposalCertificateForms({ books: careless, asOf, sender: certified });

  test('hold everything that was destroyed or erased, once, each with one person responsible', () => {
    for (const form of forms) keepsSchema('DisposalCertificateForm', form);
    const media = forms.flatMap(({ items }) => items.map(({ medium }) => medium));
    expect(media.toSorted()).toEqual(
      ['業務端末のファイル（M-04）', '紙（M-03）', '紙（M-13）', '紙（M-14）'].toSorted(),
    );
    expect(forms.map(({ controlNumber, responsible }) => [controlNumber, responsible.name])).toEqual([
      ['D-90', null],
      [null, '見本 太郎'],
      [null, null],
    ]);
  });

  test('leave blank what the register does not hold, and tell the six items that it does', () => {
    expect(forms[1]?.items[0]).toEqual({
      information: '氏名、住所、介護度',
      medium: '業務端末のファイル（M-04）',
      quantity: '1',
      kind: 'erased',
      way: 'その他',
      on: '2026-04-03',
    });
    expect(forms[1]).toMatchObject({ software: null, endedOn: '2026-03-31', checked: [], witness: null });
  });

  test('of a complete register name the tool that erased, and the day of the consultation before', () => {
    const all = disposalCertificateForms({ books: exemplary, asOf, sender: certified });
    for (const form of all) keepsSchema('DisposalCertificateForm', form);
    const erased = all.filter(({ items }) => items.some(({ kind }) => kind === 'erased'));
    expect(erased.length).toBeGreaterThan(0);
    for (const { software, responsible, consultedOn, items } of erased) {
      expect(software).not.toBeNull();
      expect(responsible.name).not.toBeNull();
      for (const { on } of items) expect(String(consultedOn) <= String(on)).toBe(true);
    }
  });

  test('name no day of a consultation that left out one of the materials, or came after', () => {
    const { materials, approvals } = exemplary;
    if (materials === undefined || approvals === undefined) throw new Error('the sample has both');
    const days = (change: { readonly only?: string[]; readonly issuedOn?: string }): readonly unknown[] => {
      const rows = approvals.rows.map((row) => (row.kind === 'consultation' ? { ...row, ...change } : row));
      const books = { ...exemplary, approvals: { ...approvals, rows } };
      return disposalCertificateForms({ books, asOf, sender: certified }).map((form) => form.consultedOn);
    };
    expect(new Set(days({}))).toEqual(new Set(['2026-03-20']));
    const ofOne = days({ only: ['M-03'] });
    expect(ofOne.filter((day) => day !== null).length).toBeLessThan(ofOne.length);
    expect(new Set(days({ issuedOn: '2026-04-04' }))).toEqual(new Set([null]));
  });

  test('say nothing of what is disposed of later', () => {
    const before = disposalCertificateForms({ books: careless, asOf: plainDate('2026-04-02'), sender: certified });
    expect(before.flatMap(({ items }) => items.map(({ medium }) => medium))).toEqual(['紙（M-13）']);
  });
});

describe('receipts from the register of materials', () => {
  test('hold what the city provided, by receipt, with the place where it is kept', () => {
    const forms = materialsReceiptForms({ books: exemplary, asOf, sender });
    for (const form of forms) keepsSchema('MaterialsReceiptForm', form);
    const provided = exemplary.materials?.rows.filter(({ origin }) => origin === 'provided') ?? [];
    expect(forms.flatMap(({ materials }) => materials)).toHaveLength(provided.length);
    expect(forms[0]?.controlNumber).toBe(provided[0]?.receipt);
    expect(forms[0]?.storedAt).toBe(
      exemplary.workplaces?.rows.find(({ number }) => number === provided[0]?.place)?.name,
    );
  });

  test('without a number are left to be numbered', () => {
    const [form] = materialsReceiptForms({ books: careless, asOf, sender });
    expect(form).toMatchObject({ controlNumber: null, receivedOn: '2025-04-02', way: null, receiverRole: null });
    expect(form?.materials).toEqual([
      { name: '紙（M-01）', kind: 'document', quantity: '3', items: '氏名、住所、介護度' },
    ]);
  });
});

describe('the safety structure from the registers', () => {
  test('is a first report while nothing was reported', () => {
    const first = safetyReportOfBooks({ books: exemplary, asOf: plainDate('2025-03-24'), madeOn: null, sender });
    keepsSchema('SafetyReportForm', first);
    expect(first).toMatchObject({ kind: 'report', version: 1, changes: [] });
  });

  test('is the notice of a change where the registers show another, and nothing where they do not', () => {
    const notice = safetyReportOfBooks({ books: careless, asOf, madeOn: null, sender });
    keepsSchema('SafetyReportForm', notice);
    expect(notice?.kind).toBe('change');
    expect(notice?.changes.length).toBeGreaterThan(0);
    const structure = structureAt(careless, asOf);
    const reported = { number: 'D-1', reportedOn: '2026-04-15', digest: structureDigest(structure), structure };
    const books = { ...careless, reportedStructures: { schemaVersion: '1' as const, rows: [reported] } };
    expect(safetyReportOfBooks({ books, asOf, madeOn: null, sender })).toBeNull();
  });
});

describe('an application for consent from what the registers say is intended', () => {
  test('names the materials, the days and the ways, and leaves the decision to the city', () => {
    const form = handlingApprovalForm({
      books: careless,
      takeOuts: ['TO-1', 'TO-2'],
      copies: ['CP-1'],
      subcontract: null,
      sender: asked,
    });
    keepsSchema('HandlingApprovalForm', form);
    expect(form).toMatchObject({
      kinds: ['copying', 'taking-out'],
      quantity: '4',
      scope: null,
      from: '2025-04-07',
      to: '2025-05-27',
      encryption: null,
      responsible: null,
    });
    expect(form.materials).toBe('紙：様式1の全項目（M-11）\n紙：氏名、住所、介護度（M-01）');
    expect(form.way).toContain('紙、本人の自宅（TO-1）');
    expect(Object.values(form.decision).every((value) => value === null)).toBe(true);
  });

  test('of a subcontract names whom and what, and what is agreed on', () => {
    const form = handlingApprovalForm({
      books: careless,
      takeOuts: [],
      copies: [],
      subcontract: 'SC-2',
      sender: asked,
    });
    keepsSchema('HandlingApprovalForm', form);
    expect(form.subcontractor).toMatchObject({
      name: '見本入力サービス',
      work: '記録の入力',
      agreed: ['instructions'],
    });
    expect(form).toMatchObject({ kinds: ['subcontract'], from: '2025-09-01', to: '2026-03-31', materials: null });
  });

  test('of a subcontract without an end leaves the last day to be written', () => {
    const { subcontracts } = careless;
    if (subcontracts === undefined) throw new Error('the sample has them');
    const rows = subcontracts.rows.map((row) => ({ ...row, endsOn: null }));
    const books = { ...careless, subcontracts: { ...subcontracts, rows } };
    const given = { books, takeOuts: ['TO-1'], copies: [], subcontract: 'SC-2', sender: asked };
    expect(handlingApprovalForm(given)).toMatchObject({ from: '2025-05-20', to: null, scope: null });
  });

  test.each([
    ['paper only', ['TO-1'], 'no-electronic-record'],
    ['a record that is not encrypted', ['TO-1', 'TO-2'], null],
  ] as const)('with %s says of encryption what is known', (_, takeOuts, encryption) => {
    const given = { books: careless, takeOuts, copies: [], subcontract: null, sender: asked };
    expect(handlingApprovalForm(given).encryption).toBe(encryption);
  });

  test('for a row that there is not is refused', () => {
    const given = { books: careless, takeOuts: ['TO-99'], copies: [], subcontract: null, sender: asked };
    expect(() => handlingApprovalForm(given)).toThrow('takeOuts has no row TO-99');
  });
});

describe('an incident report from the register of incidents', () => {
  const [incident] = exemplary.incidents?.rows ?? [];
  if (incident === undefined) throw new Error('no incident');

  test('tells when it was known, contained and reported, in order, with what staff tell between', () => {
    const told = {
      outline: '書類かばんを置き忘れた。',
      events: [{ on: '2025-07-03', at: '10:30', kind: 'instruction' as const, what: '捜すよう指示があった。' }],
    };
    const form = incidentReportForm({ incident, asOf, number: 2, told });
    keepsSchema('IncidentReportForm', form);
    expect(form.events.map(({ at, kind }) => [at, kind])).toEqual([
      ['10:05', 'course'],
      ['10:20', 'measure'],
      ['10:30', 'instruction'],
      ['10:40', 'course'],
    ]);
    expect(form).toMatchObject({ stage: 'follow-up', number: 2, standing: 'happened', kinds: ['loss'] });
    expect(missingIncidentItems(form)).not.toContain('outline');
    expect(missingIncidentItems(form)).toContain('cause');
  });

  test('of the day of knowing tells nothing that came later, and is the first one', () => {
    const late = careless.incidents?.rows[0];
    if (late === undefined) throw new Error('no incident');
    const form = incidentReportForm({ incident: late, asOf: plainDate('2025-07-03'), number: 1, told: {} });
    keepsSchema('IncidentReportForm', form);
    expect(form.events.map(({ on, at }) => [on, at])).toEqual([['2025-07-03', '10:05']]);
    expect(form).toMatchObject({ stage: 'first', outline: null, harm: null });
    expect(missingIncidentItems(form)).toHaveLength(9);
  });

  test('has every item that is missing among what stays blank, and nothing that the register holds', () => {
    const form = incidentReportForm({ incident, asOf, number: 1, told: { furtherHarm: 'unknown' } });
    const blanks = blanksOf('chigasaki-r7/incident-report', form).map(({ label }) => label);
    expect(blanks).toEqual(expect.arrayContaining(['あて先', '事故の内容', '個人情報の項目', '原因']));
    for (const held of ['事故番号', '知った日', '事故の種類']) expect(blanks).not.toContain(held);
  });
});
