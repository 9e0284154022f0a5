import { plainDate } from '@fukushi-kit/calendar';
import { type Books, type ControlId, structureSnapshot } from '../../src/index.ts';
import { booksOf } from '../books-of.ts';
import {
  access,
  approval,
  collected,
  copy,
  disclosure,
  document,
  held,
  id,
  incident,
  material,
  person,
  provisoCopy,
  request,
  returned,
  software,
  subcontract,
  takeOut,
  terminal,
  workplace,
} from '../rows.ts';
import { AFTER_THE_END, type SmallestCase } from './smallest-case.ts';

const certificate = document('disposal-certificate', { madeOn: '2026-04-03', submittedOn: '2026-04-03', quantity: 1 });
const april = document('monthly-report', { month: '2025-04', submittedOn: '2025-05-10' });
const may = document('monthly-report', { number: 'D-2', month: '2025-05', submittedOn: '2025-06-10' });
const duplicates = [
  material({ role: 'form-1-original' }),
  material({ number: 'M-2', role: 'form-1-kept', parent: 'M-1' }),
  material({ number: 'M-3', role: 'form-1-given', parent: 'M-1' }),
];
const provided = material({ origin: 'provided', receipt: 'R-1', receiptOn: '2025-04-02' });
const dispatched = person({ employment: 'dispatched', dispatchContract: 'D-1' });

/** Books with a copy of what was reported on 1 April, when the staff was as given. */
function reported(then: Books, now: Books): Books {
  const copyOfReport = structureSnapshot(then, {
    number: 'D-7',
    reportedOn: plainDate('2025-04-01'),
    shown: plainDate('2025-04-01'),
  });
  return { ...now, reportedStructures: { schemaVersion: '1', rows: [copyOfReport] } };
}

const structure = (staff: readonly ReturnType<typeof person>[]): Books =>
  booksOf({ staff, documents: [], workplaces: [] });

/** The controls of Chigasaki that data alone decide. */
export const chigasakiCases: Partial<Record<ControlId, SmallestCase>> = {
  'cm8-3a': {
    passes: booksOf({ materials: duplicates }),
    fails: booksOf({ materials: duplicates.slice(0, 2) }),
    because: 'given-duplicate-missing',
  },
  'cm9-2': {
    passes: booksOf({ documents: [april, may] }),
    fails: booksOf({ documents: [april, { ...may, submittedOn: '2025-06-11' }] }),
    because: 'month-submitted-late',
    readings: {
      'chigasaki-r7:9(2)/report-month': 'reported-month',
      'chigasaki-r7:9(2)/closed-day': 'keep',
    },
  },
  cm11: {
    passes: booksOf({
      disclosures: [disclosure({ what: 'publication', ground: 'approval', groundNumber: 'A-1' })],
      approvals: [approval(['deliverable-use'])],
    }),
    fails: booksOf({
      disclosures: [disclosure({ what: 'publication', ground: 'approval', groundNumber: 'A-1' })],
      approvals: [approval(['provision'])],
    }),
    because: 'approval-out-of-scope',
  },
  'c2-2b': {
    passes: booksOf({ staff: [person()] }),
    fails: booksOf({ staff: [person({ leftOn: '2025-06-29' })] }),
    because: 'nobody-in-the-role',
  },
  'c2-2c': {
    passes: booksOf({ staff: [person()], ids: [id()], accessLog: [access()] }),
    fails: booksOf({
      staff: [person({ number: 'S-2' })],
      ids: [id()],
      accessLog: [access()],
    }),
    because: 'holder-not-a-worker',
  },
  'c2-4': {
    passes: booksOf({ documents: [document('structure-report', { submittedOn: '2025-03-31' })] }),
    fails: booksOf({ documents: [document('structure-report', { submittedOn: '2025-04-02' })] }),
    because: 'structure-reported-after-start',
  },
  'c2-5': {
    passes: booksOf({
      requests: [request('objection', { reasonGiven: true, newEdition: 'D-1' })],
      documents: [document('other')],
    }),
    fails: booksOf({
      requests: [request('objection', { reasonGiven: true, answeredOn: null })],
      documents: [document('other')],
    }),
    because: 'measures-not-changed',
  },
  'c2-6': {
    passes: reported(structure([person()]), structure([person()])),
    fails: reported(structure([person()]), structure([person({ leftOn: '2025-06-24' })])),
    because: 'change-not-notified',
  },
  'c3-2': {
    passes: booksOf({
      staff: [dispatched],
      documents: [document('dispatch-contract', { points: ['secrecy', 'handling'] })],
    }),
    fails: booksOf({ staff: [dispatched], documents: [document('dispatch-contract', { points: ['secrecy'] })] }),
    because: 'dispatch-contract-without-secrecy',
  },
  'c4-1': {
    passes: booksOf({ materials: [provided] }),
    fails: booksOf({ materials: [{ ...provided, receiptOn: null }] }),
    because: 'receipt-missing',
  },
  'c5-1a': {
    passes: booksOf({ collection: [collected()] }),
    fails: booksOf({ collection: [collected({ need: null })] }),
    because: 'collected-without-need',
  },
  'c6-1': {
    passes: booksOf({
      accessLog: [access({ purpose: 'U-2' })],
      disclosures: [],
      approvals: [approval(['other-purpose'])],
    }),
    fails: booksOf({ accessLog: [access({ purpose: 'U-2' })], disclosures: [], approvals: [] }),
    because: 'purpose-outside-contract',
  },
  'c7-1': {
    passes: booksOf({
      copies: [copy({ basis: 'proviso', approval: null })],
      materials: [provided],
      approvals: [],
      workplaces: [workplace()],
    }),
    fails: booksOf({
      copies: [copy({ basis: 'proviso', approval: null, place: 'P-9' })],
      materials: [provided],
      approvals: [],
      workplaces: [workplace()],
    }),
    because: 'place-not-a-workplace',
  },
  'c7-2': {
    passes: booksOf({
      copies: [copy({ basis: 'proviso', material: 'M-0', copy: 'M-1' })],
      materials: [material({ origin: 'copied', copyBasis: 'proviso', parent: 'M-0' })],
    }),
    fails: booksOf({
      copies: [copy({ basis: 'proviso', material: 'M-0', copy: 'M-1' })],
      materials: [material({ origin: 'copied', copyBasis: 'approval', parent: 'M-0' })],
    }),
    because: 'copy-registered-as-other',
  },
  'c8-1': {
    passes: booksOf({ takeOuts: [takeOut()], approvals: [approval(['taking-out'])] }),
    fails: booksOf({ takeOuts: [takeOut()], approvals: [approval(['taking-out'], { until: '2025-06-01' })] }),
    because: 'approval-expired',
  },
  'c8-2': {
    passes: booksOf({ takeOuts: [takeOut({ returnedOn: '2025-06-03' })] }),
    fails: booksOf({ takeOuts: [takeOut({ returnedOn: '2025-06-04' })] }),
    because: 'returned-late',
  },
  'c9-1a': {
    passes: booksOf({ ids: [id()] }),
    fails: booksOf({ ids: [id({ authentication: 'none' })] }),
    because: 'id-without-authentication',
  },
  'c9-1b': {
    passes: booksOf({ accessLog: [access()] }),
    fails: booksOf({ accessLog: [access(), access({ sequence: 3 })] }),
    because: 'log-not-continuous',
  },
  'c9-3': {
    passes: booksOf({ terminals: [terminal({ software: ['SW-1'] })], software: [software()] }),
    fails: booksOf({ terminals: [terminal({ software: ['SW-1'] })], software: [software({ permitted: false })] }),
    because: 'software-not-permitted',
  },
  'c9-4': {
    passes: booksOf({ takeOuts: [takeOut({ form: 'electronic', encrypted: true })] }),
    fails: booksOf({ takeOuts: [takeOut({ form: 'electronic', encrypted: false })] }),
    because: 'taken-out-unencrypted',
  },
  'c10-1': {
    passes: booksOf({ subcontracts: [subcontract()], approvals: [approval(['subcontracting'])] }),
    fails: booksOf({
      subcontracts: [subcontract()],
      approvals: [approval(['subcontracting'], { issuedOn: '2025-05-02' })],
    }),
    because: 'approval-too-late',
  },
  'c10-3a': {
    passes: booksOf({ subcontracts: [subcontract({ terms: ['special-provisions'] })] }),
    fails: booksOf({ subcontracts: [subcontract({ terms: [] })] }),
    because: 'special-provisions-not-agreed',
  },
  'c10-3b': {
    passes: booksOf({ subcontracts: [subcontract({ terms: ['instructions'] })] }),
    fails: booksOf({ subcontracts: [subcontract({ terms: [] })] }),
    because: 'instructions-not-agreed',
  },
  'c10-4b': {
    passes: booksOf({ requests: [request('report-request', { about: 'subcontractor' })] }),
    fails: booksOf({ requests: [request('report-request', { about: 'subcontractor', answeredOn: null })] }),
    because: 'not-answered',
  },
  'c10-5a': {
    passes: booksOf({ subcontracts: [subcontract({ terms: ['no-further-subcontract'] })] }),
    fails: booksOf({ subcontracts: [subcontract({ terms: [] })] }),
    because: 'passing-on-not-forbidden',
  },
  'c10-5b': {
    passes: booksOf({ subcontracts: [subcontract()] }),
    fails: booksOf({ subcontracts: [subcontract({ tier: 2 })] }),
    because: 'passed-on',
  },
  'c11-1a': {
    passes: booksOf({ materials: [returned()], approvals: [] }),
    fails: booksOf({ materials: [returned({ state: 'destroyed', disposalMethod: 'shredding' })], approvals: [] }),
    because: 'disposed-of-instead-of-returned',
    asOf: AFTER_THE_END,
  },
  'c11-1b': {
    passes: booksOf({ materials: [returned({ disposedOn: '2026-04-07' })] }),
    fails: booksOf({ materials: [returned({ disposedOn: '2026-04-08' })] }),
    because: 'given-up-late',
    asOf: AFTER_THE_END,
  },
  'c11-1c': {
    passes: booksOf({
      materials: [returned({ state: 'destroyed', disposalMethod: 'shredding' })],
      approvals: [approval(['disposal'], { kind: 'instruction', method: 'shredding' })],
    }),
    fails: booksOf({
      materials: [returned({ state: 'destroyed', disposalMethod: 'incineration' })],
      approvals: [approval(['disposal'], { kind: 'instruction', method: 'shredding' })],
    }),
    because: 'other-way-taken',
    asOf: AFTER_THE_END,
  },
  'c11-2': {
    passes: booksOf({ materials: [provisoCopy({ disposedOn: '2026-04-07' })] }),
    fails: booksOf({ materials: [provisoCopy({ state: 'held', disposedOn: null })] }),
    because: 'material-still-held',
    asOf: AFTER_THE_END,
  },
  'c11-4': {
    passes: booksOf({
      materials: [provisoCopy({ state: 'erased', disposalMethod: 'erasing-software', disposalTool: '見本消去' })],
    }),
    fails: booksOf({ materials: [provisoCopy({ state: 'erased', disposalMethod: 'other' })] }),
    because: 'erased-without-software',
    asOf: AFTER_THE_END,
  },
  'c11-5a': {
    passes: booksOf({ materials: [provisoCopy()], documents: [certificate] }),
    fails: booksOf({ materials: [provisoCopy()], documents: [{ ...certificate, submittedOn: null }] }),
    because: 'certificate-not-submitted',
    asOf: AFTER_THE_END,
  },
  'c11-5b': {
    passes: booksOf({ materials: [provisoCopy()] }),
    fails: booksOf({ materials: [provisoCopy({ disposalResponsible: null })] }),
    because: 'certificate-matter-missing',
    asOf: AFTER_THE_END,
  },
  'c11-5c': {
    passes: booksOf({ materials: [provisoCopy()], documents: [certificate] }),
    fails: booksOf({ materials: [provisoCopy()], documents: [{ ...certificate, quantity: 2 }] }),
    because: 'quantity-differs',
    asOf: AFTER_THE_END,
  },
  'c12-1': {
    passes: booksOf({ requests: [request('report-request')] }),
    fails: booksOf({ requests: [request('report-request', { answeredOn: null })] }),
    because: 'not-answered',
  },
  'c13-1a': {
    passes: booksOf({ incidents: [incident({ firstReportAt: '11:00' })] }),
    fails: booksOf({ incidents: [incident({ firstReportAt: '11:01' })] }),
    because: 'incident-reported-late',
  },
  'c13-1b': {
    passes: booksOf({ incidents: [incident()] }),
    fails: booksOf({ incidents: [incident({ reportHolds: ['content', 'course'] })] }),
    because: 'report-incomplete',
  },
  'c13-1d': {
    passes: booksOf({ incidents: [incident({ knownOn: '2026-04-01', firstReportOn: '2026-04-01' })] }),
    fails: booksOf({ incidents: [incident({ knownOn: '2026-04-01', firstReportOn: '2026-04-02' })] }),
    because: 'incident-reported-late',
    asOf: AFTER_THE_END,
  },
  'c13-2': {
    passes: booksOf({ incidents: [incident()] }),
    fails: booksOf({ incidents: [incident({ firstMeasureOn: null, firstMeasureAt: null })] }),
    because: 'not-contained',
  },
  'c14-1a': {
    passes: booksOf({ staff: [person()], supervision: [held('training')] }),
    fails: booksOf({ staff: [person()], supervision: [held('training', { staff: ['S-2'] })] }),
    because: 'training-overdue',
    asOf: AFTER_THE_END,
  },
  'c14-1b': {
    passes: booksOf({
      accessLog: [access()],
      ids: [id()],
      supervision: [held('training', { on: '2025-06-02' })],
    }),
    fails: booksOf({ accessLog: [access()], ids: [id()], supervision: [held('training', { on: '2025-06-03' })] }),
    because: 'used-before-training',
  },
  'c14-2': {
    passes: booksOf({ subcontracts: [subcontract()] }),
    fails: booksOf({ subcontracts: [subcontract({ trainedOn: [] })] }),
    because: 'subcontractor-untrained',
  },
};
