import type { ControlId } from '../../src/index.ts';
import { booksOf } from '../books-of.ts';
import {
  access,
  approval,
  audit,
  certification,
  copy,
  disclosure,
  document,
  handover,
  id,
  incident,
  material,
  medium,
  network,
  opinion,
  person,
  request,
  returned,
  software,
  subcontract,
  terminal,
  workplace,
} from '../rows.ts';
import { AFTER_THE_END, type SmallestCase } from './smallest-case.ts';

const tool = terminal({ use: 'digital-tool', internet: true, from: '2025-05-01', approval: 'A-1' });
const leaver = person({ leftOn: '2025-05-30' });
const april = document('monthly-results', { month: '2025-04', submittedOn: '2025-05-10' });
const may = document('monthly-results', { number: 'D-2', month: '2025-05', submittedOn: '2025-06-10' });

/** The controls of Kashiwa that data alone decide. */
export const kashiwaCases: Partial<Record<ControlId, SmallestCase>> = {
  'k4-2-ka': {
    passes: booksOf({ opinions: [opinion()] }),
    fails: booksOf({ opinions: [opinion({ reportedOn: null })] }),
    because: 'complaint-not-reported',
  },
  'k5-2': {
    passes: booksOf({
      documents: [document('layout-drawing', { consultedOn: '2025-04-01', submittedOn: '2025-04-08' })],
    }),
    fails: booksOf({
      documents: [document('layout-drawing', { consultedOn: '2025-04-02', submittedOn: '2025-04-08' })],
    }),
    because: 'consulted-afterwards',
  },
  'k5-4': {
    passes: booksOf({ workplaces: [workplace({ uses: ['counter'] })] }),
    fails: booksOf({ workplaces: [workplace({ uses: ['counter'], to: '2025-06-29' })] }),
    because: 'place-missing',
  },
  'k5-5': {
    passes: booksOf({ workplaces: [workplace({ uses: ['visiting-desk'] })] }),
    fails: booksOf({ workplaces: [workplace()] }),
    because: 'place-missing',
  },
  'k5-7': {
    passes: booksOf({ networks: [network()] }),
    fails: booksOf({ networks: [network({ diagramSubmittedOn: null })] }),
    because: 'diagram-not-submitted',
  },
  'k5-8': {
    passes: booksOf({
      networks: [
        network({ change: 'line', from: '2025-06-02', reportedOn: '2025-06-01', diagramSubmittedOn: '2025-06-09' }),
      ],
    }),
    fails: booksOf({
      networks: [
        network({ change: 'line', from: '2025-06-02', reportedOn: '2025-06-03', diagramSubmittedOn: '2025-06-09' }),
      ],
    }),
    because: 'change-reported-afterwards',
  },
  'k5-9': {
    passes: booksOf({ terminals: [terminal({ use: 'telephone' })] }),
    fails: booksOf({ terminals: [] }),
    because: 'too-few-telephones',
  },
  'k8-4a': {
    passes: booksOf({ documents: [april, may] }),
    fails: booksOf({ documents: [april] }),
    because: 'month-not-submitted',
    readings: { 'kashiwa-r7:8(4)/closed-day': 'keep' },
  },
  'k8-4b': {
    passes: booksOf({ documents: [document('national-data', { dueOn: '2025-06-10', submittedOn: '2025-06-10' })] }),
    fails: booksOf({ documents: [document('national-data', { dueOn: '2025-06-10', submittedOn: '2025-06-11' })] }),
    because: 'national-data-late',
  },
  'k9-2a': {
    passes: booksOf({ accessLog: [access()], disclosures: [] }),
    fails: booksOf({ accessLog: [access({ purpose: 'U-2' })], disclosures: [] }),
    because: 'purpose-outside-contract',
  },
  'k9-2b': {
    passes: booksOf({ disclosures: [disclosure()] }),
    fails: booksOf({ disclosures: [disclosure({ ground: 'none' })] }),
    because: 'provided-without-ground',
  },
  'k9-2c': {
    passes: booksOf({ accessLog: [access({ on: '2026-03-31' })], disclosures: [] }),
    fails: booksOf({ accessLog: [access({ on: '2026-04-01' })], disclosures: [] }),
    because: 'used-after-the-end',
    asOf: AFTER_THE_END,
  },
  'k9-4a': {
    passes: booksOf({ subcontracts: [subcontract()], approvals: [approval(['subcontracting'])] }),
    fails: booksOf({ subcontracts: [subcontract()], approvals: [approval(['subcontracting'], { written: false })] }),
    because: 'approval-not-written',
  },
  'k9-5a': {
    passes: booksOf({ copies: [copy()], approvals: [approval(['copying'])] }),
    fails: booksOf({ copies: [copy({ approval: null })], approvals: [] }),
    because: 'approval-missing',
  },
  'k9-6a': {
    passes: booksOf({ incidents: [incident({ firstReportAt: '11:00' })] }),
    fails: booksOf({ incidents: [incident({ firstReportAt: '11:01' })] }),
    because: 'incident-reported-late',
  },
  'k9-6c': {
    passes: booksOf({ incidents: [incident({ standing: 'feared-by-city' })] }),
    fails: booksOf({ incidents: [incident({ standing: 'feared-by-city', firstReportOn: null, firstReportAt: null })] }),
    because: 'incident-not-reported',
  },
  'k9-7a': {
    passes: booksOf({ materials: [returned()] }),
    fails: booksOf({ materials: [material()] }),
    because: 'material-still-held',
    asOf: AFTER_THE_END,
  },
  'k9-7b': {
    passes: booksOf({
      materials: [returned()],
      approvals: [approval(['disposal'], { kind: 'consultation', issuedOn: '2026-04-02' })],
    }),
    fails: booksOf({
      materials: [returned()],
      approvals: [approval(['disposal'], { kind: 'consultation', issuedOn: '2026-04-03' })],
    }),
    because: 'disposal-without-consultation',
    asOf: AFTER_THE_END,
  },
  'k9-7d': {
    passes: booksOf({ materials: [returned({ disposedOn: '2026-04-07' })] }),
    fails: booksOf({ materials: [returned({ disposedOn: '2026-04-08' })] }),
    because: 'given-up-late',
    asOf: AFTER_THE_END,
  },
  'k9-11a': {
    passes: booksOf({ requests: [request('report-request')] }),
    fails: booksOf({ requests: [request('report-request', { answeredOn: '2025-06-11' })] }),
    because: 'answered-late',
  },
  'k9-14a': {
    passes: booksOf({ opinions: [opinion()] }),
    fails: booksOf({ opinions: [opinion({ handledOn: null })] }),
    because: 'not-handled',
  },
  'k10-1-a1': {
    passes: booksOf({ terminals: [terminal({ use: 'internet-only' })] }),
    fails: booksOf({ terminals: [terminal({ use: 'internet-only', to: '2025-06-29' })] }),
    because: 'no-internet-terminal',
  },
  'k10-1-a2': {
    passes: booksOf({
      terminals: [terminal({ use: 'internet-only' })],
      networks: [network({ kind: 'internet' })],
    }),
    fails: booksOf({ terminals: [terminal({ use: 'internet-only' })], networks: [network()] }),
    because: 'internet-terminal-on-closed-network',
  },
  'k10-1-a3': {
    passes: booksOf({ terminals: [terminal({ use: 'internet-only', definitionsOn: '2025-06-23' })] }),
    fails: booksOf({ terminals: [terminal({ use: 'internet-only', definitionsOn: '2025-06-22' })] }),
    because: 'definitions-old',
  },
  'k10-1-i1': {
    passes: booksOf({ terminals: [terminal()] }),
    fails: booksOf({ terminals: [terminal({ internet: true })] }),
    because: 'work-terminal-on-internet',
  },
  'k10-1-i2': {
    passes: booksOf({ terminals: [terminal()], networks: [network({ kind: 'head-office', permit: 'A-1' })] }),
    fails: booksOf({ terminals: [terminal()], networks: [network({ kind: 'head-office' })] }),
    because: 'network-not-permitted',
  },
  'k10-1-i4': {
    passes: booksOf({ terminals: [tool], approvals: [approval(['terminal'])] }),
    fails: booksOf({ terminals: [{ ...tool, use: 'other' }], approvals: [] }),
    because: 'internet-without-exception',
  },
  'k10-1-u1': {
    passes: booksOf({ terminals: [terminal()] }),
    fails: booksOf({ terminals: [terminal(), terminal({ number: 'T-2' })] }),
    because: 'too-many-work-terminals',
  },
  'k10-2-a1': {
    passes: booksOf({ terminals: [terminal()] }),
    fails: booksOf({ terminals: [] }),
    because: 'no-work-terminal',
  },
  'k10-2-a2': {
    passes: booksOf({ terminals: [terminal()], networks: [network()] }),
    fails: booksOf({ terminals: [terminal()], networks: [network({ kind: 'internet' })] }),
    because: 'work-terminal-on-open-network',
  },
  'k10-2-u1': {
    passes: booksOf({ audits: [audit('self-check', { on: '2025-04-01' })] }),
    fails: booksOf({ audits: [audit('audit', { on: '2025-04-01' })] }),
    because: 'self-check-overdue',
    asOf: '2025-10-01',
  },
  'k10-2-u2': {
    passes: booksOf({ audits: [audit('audit')] }),
    fails: booksOf({ audits: [] }),
    because: 'audit-overdue',
    asOf: AFTER_THE_END,
  },
  'k10-2-u4': {
    passes: booksOf({ audits: [audit('remark', { dueOn: '2025-06-20', doneOn: '2025-06-20' })] }),
    fails: booksOf({ audits: [audit('remark', { dueOn: '2025-06-20', doneOn: '2025-06-21' })] }),
    because: 'remedied-late',
  },
  'k10-2-e1': {
    passes: booksOf({ software: [software()], terminals: [] }),
    fails: booksOf({ software: [software({ supportEndsOn: '2025-06-29' })], terminals: [] }),
    because: 'support-ended',
  },
  'k10-2-e2': {
    passes: booksOf({ software: [software({ licenceUntil: '2025-06-30' })] }),
    fails: booksOf({ software: [software({ licenceUntil: '2025-06-29' })] }),
    because: 'licence-ended',
  },
  'k10-2-o2': {
    passes: booksOf({ staff: [leaver], ids: [id({ disabledOn: '2025-05-31' })] }),
    fails: booksOf({ staff: [leaver], ids: [id({ disabledOn: '2025-06-01' })] }),
    because: 'id-disabled-late',
  },
  'k10-2-o3': {
    passes: booksOf({ ids: [id({ lastUsedOn: '2025-04-01' })] }),
    fails: booksOf({ ids: [id({ lastUsedOn: '2025-03-31' })] }),
    because: 'id-unused',
  },
  'k10-2-o4': {
    passes: booksOf({
      ids: [id({ kind: 'shared', approvedOn: '2025-04-01', reason: '受付', sharedUntil: '2025-06-30' })],
    }),
    fails: booksOf({ ids: [id({ kind: 'shared', reason: '受付', sharedUntil: '2025-06-30' })] }),
    because: 'shared-id-not-approved',
  },
  'k10-2-o5': {
    passes: booksOf({ ids: [id()], staff: [person()] }),
    fails: booksOf({ ids: [id({ holders: ['S-9'] })], staff: [person()] }),
    because: 'holder-not-in-staff',
  },
  'k10-2-o6': {
    passes: booksOf({ accessLog: [access()], ids: [id()] }),
    fails: booksOf({ accessLog: [access({ login: 'a99' })], ids: [id()] }),
    because: 'id-not-in-register',
  },
  'k10-2-o7': {
    passes: booksOf({ audits: [audit('id-review', { on: '2025-04-01' })] }),
    fails: booksOf({ audits: [] }),
    because: 'id-review-overdue',
    asOf: '2025-07-01',
  },
  'k10-2-ki1': {
    passes: booksOf({ certifications: [certification({ until: '2025-06-30' })] }),
    fails: booksOf({ certifications: [certification({ until: '2025-06-29' })] }),
    because: 'no-certification',
  },
  'k10-2-ku2': {
    passes: booksOf({ incidents: [incident({ firstMeasureAt: '14:00' })] }),
    fails: booksOf({ incidents: [incident({ firstMeasureAt: '14:01' })] }),
    because: 'contained-late',
  },
  'k10-2-ke1': {
    passes: booksOf({ handovers: [handover()] }),
    fails: booksOf({ handovers: [handover({ to: '2026-04-01' })] }),
    because: 'handover-after-the-end',
  },
  'k10-2-ke2': {
    passes: booksOf({ handovers: [handover()] }),
    fails: booksOf({ handovers: [handover({ doneOn: null })] }),
    because: 'not-handed-over',
    asOf: AFTER_THE_END,
  },
  'k10-2-ko1': {
    passes: booksOf({ externalMedia: [medium()] }),
    fails: booksOf({ externalMedia: [medium({ use: 'other' })] }),
    because: 'recorded-on-media',
  },
  'k10-2-ko2': {
    passes: booksOf({ externalMedia: [medium()] }),
    fails: booksOf({ externalMedia: [medium({ attendant: null })] }),
    because: 'nobody-of-the-city-present',
  },
  'k10-2-sa1': {
    passes: booksOf({ staff: [person()] }),
    fails: booksOf({ staff: [person({ roles: ['worker'] })] }),
    because: 'nobody-in-the-role',
  },
  'k11-1': {
    passes: booksOf({ subcontracts: [subcontract()] }),
    fails: booksOf({ subcontracts: [subcontract({ work: 'other' })] }),
    because: 'work-subcontracted',
  },
  'k14-8': {
    passes: booksOf({ requests: [request('report-request', { about: 'digital-tool' })] }),
    fails: booksOf({ requests: [request('report-request', { about: 'digital-tool', answeredOn: null })] }),
    because: 'not-answered',
  },
};
