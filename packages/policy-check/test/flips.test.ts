import { plainDate } from '@fukushi-kit/calendar';
import { describe, expect, test } from 'vitest';
import { type BookName, type Books, type ControlId, catalogues, evaluateAll, type Verdict } from '../src/index.ts';
import { readSample } from './read-sample.ts';

const { books, agreement } = readSample('exemplary');
const ASKED = plainDate('2026-04-15');

function verdicts(of: Books): ReadonlyMap<ControlId, Verdict> {
  return new Map(
    catalogues.flatMap(({ id }) =>
      evaluateAll(id, of, agreement, ASKED).results.map(({ control, verdict }) => [control, verdict] as const),
    ),
  );
}

const before = verdicts(books);

/** The books with one field of one row, or of the head of a book, as given. */
function flipped(name: BookName, row: string, field: string, value: unknown): Books {
  const book = books[name];
  if (book === undefined) throw new RangeError(`No book ${name}`);
  if (row === '') return { ...books, [name]: { ...book, [field]: value } };
  const rows = [...book.rows].map((each) => {
    const isAsked = ('number' in each ? each.number : String(each.sequence)) === row;
    return isAsked ? { ...each, [field]: value } : each;
  });
  return { ...books, [name]: { ...book, rows } };
}

const marks: Readonly<Record<Verdict, string>> = {
  conforming: '○',
  nonconforming: '×',
  'not-applicable': '－',
  unverified: '？',
  'effort-unmet': '△',
  'left-to-city': '市',
};

/** What changed, as `k10-2-o4×`. The general duties follow from any critical control and are told apart. */
function changed(after: ReadonlyMap<ControlId, Verdict>): readonly string[] {
  return [...after]
    .filter(([id, verdict]) => before.get(id) !== verdict)
    .map(([id, verdict]) => `${id}${marks[verdict]}`);
}

const KASHIWA = 'k4-2-ki？';
const CHIGASAKI = 'cm14？ c1-1？';

const cases: readonly [name: BookName, row: string, field: string, value: unknown, flips: string][] = [
  ['staff', 'S-01', 'roles', ['worker'], 'c2-2b× c2-6？'],
  ['staff', 'S-02', 'roles', ['worker'], 'k10-2-sa1×'],
  ['staff', 'S-01', 'name', null, 'c2-2b？ c2-6？'],
  ['staff', 'S-03', 'name', '見本 十郎', 'c2-6？'],
  ['staff', 'S-03', 'employment', 'employed', 'c3-2－'],
  ['staff', 'S-03', 'dispatchContract', null, 'c3-2×'],
  ['staff', 'S-03', 'dispatchContract', 'D-99', 'c3-2？'],
  ['staff', 'S-01', 'pledgedOn', null, 'k9-1a×'],
  ['staff', 'S-01', 'pledgedOn', '2025-04-01', ''],
  ['staff', 'S-01', 'pledgedOn', '2025-04-02', 'k9-1a×'],
  ['staff', 'S-01', 'pledgeCovers', ['personal-information', 'business-secrets'], 'k9-1b× k9-16a× c3-1b×'],
  ['staff', 'S-01', 'pledgeCovers', ['personal-information', 'after-end'], 'k9-16a×'],
  ['staff', 'S-01', 'pledgeCovers', null, 'k9-1b？ k9-16a？ c3-1b？'],
  ['staff', 'S-04', 'leftOn', '2025-09-29', 'k10-2-o2× c2-2c× c2-6？'],
  ['staff', 'S-05', 'joinedOn', '2025-10-03', 'c2-2c× c2-6？'],
  ['ids', 'ID-01', 'disabledOn', '2025-04-01', 'k10-2-o6× k4-2-ki？ c2-2c？ c14-1b？'],
  ['ids', 'ID-04', 'disabledOn', '2025-10-01', 'k10-2-o2×'],
  ['ids', 'ID-04', 'disabledOn', null, 'k10-2-o2× k10-2-o3×'],
  ['ids', 'ID-05', 'lastUsedOn', '2025-12-31', ''],
  ['ids', 'ID-05', 'lastUsedOn', '2025-12-30', 'k10-2-o3×'],
  ['ids', 'ID-06', 'approvedOn', null, 'k10-2-o4×'],
  ['ids', 'ID-06', 'reason', null, 'k10-2-o4×'],
  ['ids', 'ID-06', 'sharedUntil', '2026-03-30', 'k10-2-o4×'],
  ['ids', 'ID-03', 'authentication', 'none', 'k10-2-o5× c9-1a×'],
  ['ids', 'ID-03', 'authentication', null, 'k10-2-o5？ c9-1a？'],
  ['ids', 'ID-07', 'holders', [], 'k10-2-o5×'],
  ['ids', 'ID-07', 'holders', ['S-77'], 'k10-2-o5× c2-2c×'],
  ['ids', 'ID-02', 'login', 'b02', 'k10-2-o6× k4-2-ki？ c2-2c？ c14-1b？'],
  ['accessLog', '2', 'purpose', 'U-9', `k9-2a× c6-1× ${KASHIWA} ${CHIGASAKI}`],
  ['accessLog', '2', 'purpose', null, 'k9-2a？ c6-1？'],
  ['accessLog', '2', 'result', 'refused', ''],
  ['accessLog', '11', 'on', '2026-04-01', `k9-2c× ${KASHIWA}`],
  ['accessLog', '12', 'action', 'view', `k9-2c× ${KASHIWA}`],
  ['accessLog', '5', 'result', 'done', `k10-2-o6× ${KASHIWA} c2-2c？`],
  ['accessLog', '4', 'on', '2025-03-31', `c14-1b？ k10-2-o6× ${KASHIWA} c2-2c？`],
  ['accessLog', '6', 'sequence', 60, 'c9-1b×'],
  ['accessLog', '', 'verification', null, 'k10-2-ka2？ c9-1b？'],
  ['accessLog', '', 'verification', { on: '2026-04-10', outcome: 'broken' }, 'k10-2-ka2× c9-1b×'],
  ['terminals', 'T-01', 'internet', true, `k10-1-i1× ${KASHIWA}`],
  ['terminals', 'T-01', 'internet', null, 'k10-1-i1？'],
  ['terminals', 'T-04', 'internet', null, 'k10-1-i4？'],
  ['terminals', 'T-03', 'to', '2026-03-30', 'k10-1-a1× k10-1-a2－ k10-1-a3－'],
  ['terminals', 'T-03', 'networks', ['N-1'], 'k10-1-a2×'],
  ['terminals', 'T-03', 'definitionsOn', '2026-03-23', 'k10-1-a3×'],
  ['terminals', 'T-03', 'definitionsOn', '2026-03-24', ''],
  ['terminals', 'T-03', 'antivirus', false, 'k10-1-a3× k10-2-i1× c9-3×'],
  ['terminals', 'T-01', 'networks', ['N-9'], 'k10-1-i2？ k10-2-a2？ c9-2？'],
  ['terminals', 'T-01', 'networks', ['N-2'], `k10-1-i2× k10-2-a2× ${KASHIWA}`],
  ['terminals', 'T-01', 'networks', [], `k10-2-a2× ${KASHIWA}`],
  ['terminals', 'T-01', 'software', ['SW-9'], 'k10-1-i3？ c9-3？'],
  ['terminals', 'T-01', 'firewall', false, `k10-2-i1× c9-2× ${CHIGASAKI}`],
  ['terminals', 'T-01', 'diskEncryption', false, 'k10-2-i1×'],
  ['terminals', 'T-01', 'usbControl', null, 'k10-2-i1？'],
  ['terminals', 'T-01', 'scannedOn', '2026-03-23', 'c9-3×'],
  ['terminals', 'T-01', 'detections', 1, 'c9-3×'],
  ['terminals', 'T-01', 'updatedOn', '2026-03-16', 'k10-2-e1×'],
  ['terminals', 'T-01', 'updatedOn', '2026-03-17', ''],
  ['terminals', 'T-01', 'supportEndsOn', '2026-03-30', 'k10-2-e1×'],
  ['terminals', 'T-04', 'approval', 'A-99', `k10-1-i4× ${KASHIWA}`],
  ['terminals', 'T-04', 'from', '2025-04-24', `k10-1-i4× ${KASHIWA}`],
  ['terminals', 'T-04', 'from', '2025-04-25', 'k10-1-i4？'],
  ['terminals', 'T-04', 'use', 'other', `k10-1-i4× ${KASHIWA}`],
  ['terminals', 'T-04', 'use', 'work', `k10-1-i1× k10-1-i2× k10-1-u1× k10-2-a1× k10-2-a2× ${KASHIWA}`],
  ['terminals', 'PH-2', 'to', '2025-12-31', 'k5-9×'],
  ['terminals', 'T-05', 'use', 'other', ''],
  ['networks', 'NS-3', 'kind', 'head-office', `k10-1-i2× k10-2-a2× k5-7× ${KASHIWA}`],
  ['networks', 'NS-3', 'reportedOn', null, 'k5-8×'],
  ['networks', 'NS-3', 'reportedOn', '2025-10-01', 'k5-8？'],
  ['networks', 'NS-3', 'diagramSubmittedOn', '2025-10-09', 'k5-8×'],
  ['networks', 'NS-3', 'diagramSubmittedOn', '2025-10-08', ''],
  ['networks', 'NS-1', 'diagramSubmittedOn', null, 'k5-7×'],
  ['networks', 'NS-2', 'kind', 'closed', 'k10-1-a2×'],
  ['software', 'SW-1', 'permitted', false, 'k10-1-i3× c9-3×'],
  ['software', 'SW-1', 'permitted', null, 'k10-1-i3？ c9-3？'],
  ['software', 'SW-3', 'latestSince', '2026-03-16', 'k10-2-e1×'],
  ['software', 'SW-3', 'latestSince', '2026-03-17', ''],
  ['software', 'SW-2', 'licenceUntil', '2026-03-30', 'k10-2-e2×'],
  ['software', 'SW-1', 'licence', null, 'k10-2-e2？'],
  ['software', 'SW-2', 'updatedOn', null, 'k9-14b×'],
  ['materials', 'M-01', 'receipt', null, 'c4-1×'],
  ['materials', 'M-01', 'state', 'held', `k9-7a× c11-1a× ${KASHIWA} ${CHIGASAKI}`],
  ['materials', 'M-01', 'disposedOn', '2026-04-08', 'k9-7d× c11-1b×'],
  ['materials', 'M-01', 'disposedOn', '2026-04-07', ''],
  ['materials', 'M-02', 'disposedOn', '2026-03-19', ''],
  ['materials', 'M-13', 'state', 'destroyed', `c11-1a× ${CHIGASAKI} k9-7c？`],
  ['materials', 'M-03', 'state', 'held', `k9-7a× c11-2× ${KASHIWA} ${CHIGASAKI} c11-3－`],
  ['materials', 'M-03', 'state', 'returned', `c11-2× ${CHIGASAKI} c11-3－`],
  ['materials', 'M-03', 'disposedOn', '2026-04-08', `k9-7d× c11-2× ${CHIGASAKI}`],
  ['materials', 'M-03', 'disposalMethod', null, 'k9-7c？ c11-3？ c11-5b×'],
  ['materials', 'M-03', 'disposalMethod', 'other', ''],
  ['materials', 'M-03', 'quantity', 2, 'c11-5c×'],
  ['materials', 'M-03', 'quantity', null, 'c11-5b× c11-5c？'],
  ['materials', 'M-03', 'disposalResponsible', null, 'c11-5b×'],
  ['materials', 'M-03', 'items', null, 'c11-5b×'],
  ['materials', 'M-03', 'medium', null, 'c11-5b×'],
  ['materials', 'M-03', 'certificate', null, 'c11-5a× c11-5c×'],
  ['materials', 'M-03', 'copyBasis', 'approval', `c7-2× c11-1a× c11-3－ ${CHIGASAKI}`],
  ['materials', 'M-03', 'parent', 'M-02', 'c7-2×'],
  ['materials', 'M-04', 'disposalMethod', 'physical-destruction', 'c11-4×'],
  ['materials', 'M-04', 'disposalTool', null, 'c11-4×'],
  ['materials', 'M-11', 'withCarePlan', false, 'cm10×'],
  ['materials', 'M-11', 'withCarePlan', null, 'cm10？'],
  ['materials', 'M-11', 'place', 'P-2', 'cm10×'],
  ['materials', 'M-11', 'parent', 'M-99', 'cm8-3a×'],
  ['materials', 'M-12', 'role', 'none', 'cm8-3a×'],
  ['materials', 'M-14', 'disposalMethod', 'dissolving', 'c11-1c×'],
  ['copies', 'CP-1', 'approval', 'A-99', 'k9-5a× c7-1×'],
  ['copies', 'CP-1', 'on', '2025-04-07', 'k9-5a× c7-1×'],
  ['copies', 'CP-1', 'on', '2025-04-08', 'k9-5a？ c7-1？'],
  ['copies', 'CP-2', 'basis', 'approval', ''],
  ['copies', 'CP-2', 'copy', null, 'c7-2×'],
  ['copies', 'CP-2', 'place', null, 'c7-1？'],
  ['copies', 'CP-2', 'place', 'P-9', 'c7-1×'],
  ['copies', 'CP-1', 'material', 'M-99', 'c7-1？'],
  ['takeOuts', 'TO-1', 'approval', 'A-99', `c8-1× ${CHIGASAKI}`],
  ['takeOuts', 'TO-1', 'movement', 'submission', ''],
  ['takeOuts', 'TO-1', 'returnedOn', '2025-05-21', 'c8-2×'],
  ['takeOuts', 'TO-1', 'returnedOn', null, 'c8-2×'],
  ['takeOuts', 'TO-1', 'safeguards', [], 'k9-8a×'],
  ['takeOuts', 'TO-1', 'safeguards', null, 'k9-8a？'],
  ['takeOuts', 'TO-2', 'encrypted', false, `c9-4× ${CHIGASAKI}`],
  ['takeOuts', 'TO-2', 'encrypted', null, 'c9-4？'],
  ['externalMedia', 'EM-1', 'use', 'other', `k10-2-ko1× k10-2-ko2－ ${KASHIWA}`],
  ['externalMedia', 'EM-1', 'cityHallTerminal', false, `k10-2-ko2× ${KASHIWA}`],
  ['externalMedia', 'EM-1', 'cityHallTerminal', null, 'k10-2-ko2？'],
  ['externalMedia', 'EM-1', 'attendant', null, `k10-2-ko2× ${KASHIWA}`],
  ['disclosures', 'DC-1', 'ground', 'none', `k9-1c× k9-2b× ${KASHIWA}`],
  ['disclosures', 'DC-1', 'ground', null, 'k9-1c？ k9-2b？'],
  ['disclosures', 'DC-1', 'groundNumber', null, `k9-2b× ${KASHIWA}`],
  ['disclosures', 'DC-1', 'purpose', 'U-9', `k9-2a× c6-1× ${KASHIWA} ${CHIGASAKI}`],
  ['disclosures', 'DC-1', 'on', '2026-04-01', `k9-2c× ${KASHIWA}`],
  ['disclosures', 'DC-3', 'on', '2026-04-01', ''],
  ['disclosures', 'DC-5', 'groundNumber', 'A-06', 'cm11×'],
  ['approvals', 'A-01', 'covers', ['copying'], `k10-1-i4× ${KASHIWA}`],
  ['approvals', 'A-02', 'written', false, `k9-4a× c10-1× ${KASHIWA} ${CHIGASAKI}`],
  ['approvals', 'A-02', 'written', null, 'k9-4a？ c10-1？'],
  ['approvals', 'A-02', 'only', ['SC-9'], `k9-4a× c10-1× ${KASHIWA} ${CHIGASAKI}`],
  ['approvals', 'A-02', 'issuedOn', '2025-05-01', 'k9-4a？ c10-1？'],
  ['approvals', 'A-03', 'until', '2025-04-13', 'k9-5a×'],
  ['approvals', 'A-05', 'until', '2025-05-26', `c8-1× ${CHIGASAKI}`],
  ['approvals', 'A-06', 'issuedOn', '2025-08-06', `k9-2b× ${KASHIWA}`],
  ['approvals', 'A-07', 'kind', 'approval', `c11-1a× c11-1c－ ${CHIGASAKI}`],
  ['approvals', 'A-07', 'method', null, 'c11-1c－'],
  ['approvals', 'A-07', 'issuedOn', '2026-04-03', ''],
  ['approvals', 'A-07', 'issuedOn', '2026-04-04', `c11-1a× ${CHIGASAKI}`],
  ['approvals', 'A-08', 'issuedOn', '2026-04-03', 'k9-7b×'],
  ['approvals', 'A-08', 'issuedOn', '2026-04-02', ''],
  ['approvals', 'A-08', 'only', ['M-99'], 'k9-7b×'],
  ['approvals', 'A-09', 'covers', ['provision'], 'cm11×'],
  ['subcontracts', 'SC-1', 'work', 'other', `k11-1× k11-2－ ${KASHIWA}`],
  ['subcontracts', 'SC-1', 'work', 'tool-operation', `k11-1× ${KASHIWA}`],
  ['subcontracts', 'SC-1', 'scope', null, 'k11-2？'],
  [
    'subcontracts',
    'SC-1',
    'personalInformation',
    false,
    'k9-4a－ k9-10a－ c10-3a－ c10-3b－ c10-4a－ c10-5a－ c10-5b－ c14-2－',
  ],
  ['subcontracts', 'SC-1', 'personalInformation', null, 'k9-4a？ c10-1？'],
  ['subcontracts', 'SC-1', 'tier', 2, `c10-5b× ${CHIGASAKI}`],
  ['subcontracts', 'SC-1', 'startsOn', '2025-04-19', `k9-4a× c10-1× ${KASHIWA} ${CHIGASAKI}`],
  ['subcontracts', 'SC-1', 'terms', ['special-provisions', 'instructions'], `c10-5a× ${CHIGASAKI}`],
  ['subcontracts', 'SC-1', 'terms', ['special-provisions', 'no-further-subcontract'], 'c10-3b×'],
  ['subcontracts', 'SC-1', 'terms', ['instructions', 'no-further-subcontract'], 'c10-3a×'],
  ['subcontracts', 'SC-1', 'terms', null, 'c10-3a？ c10-3b？ c10-5a？'],
  ['subcontracts', 'SC-1', 'supervisedOn', ['2025-06-10'], 'k9-10a× c10-4a×'],
  ['subcontracts', 'SC-1', 'trainedOn', [], 'c14-2×'],
  ['incidents', 'IN-1', 'kinds', ['leak'], `k9-1c× ${KASHIWA}`],
  ['incidents', 'IN-1', 'firstReportAt', '11:05', ''],
  ['incidents', 'IN-1', 'firstReportAt', '11:06', `k9-6a× c13-1a× ${KASHIWA} ${CHIGASAKI}`],
  ['incidents', 'IN-1', 'firstReportAt', null, 'k9-6a？ c13-1a？'],
  ['incidents', 'IN-1', 'firstReportOn', null, `k9-6a× c13-1a× ${KASHIWA} ${CHIGASAKI}`],
  ['incidents', 'IN-2', 'firstReportOn', null, `k9-6a× k9-6c× c13-1a× ${KASHIWA} ${CHIGASAKI}`],
  ['incidents', 'IN-3', 'firstReportOn', null, `k9-6a× c13-1a× c13-1d× ${KASHIWA} ${CHIGASAKI}`],
  ['incidents', 'IN-1', 'firstMeasureAt', '14:06', `k10-2-ku2× c13-2× ${KASHIWA} ${CHIGASAKI}`],
  ['incidents', 'IN-2', 'firstMeasureAt', '13:01', `c13-2× ${CHIGASAKI}`],
  ['incidents', 'IN-1', 'reportHolds', ['content', 'course'], 'c13-1b×'],
  ['incidents', 'IN-1', 'reportHolds', null, 'c13-1b？'],
  ['incidents', 'IN-1', 'instructed', null, 'k9-6b？ c13-1c？'],
  ['incidents', 'IN-1', 'security', null, 'k9-15a？ k10-2-ku3？'],
  ['incidents', 'IN-1', 'publication', null, 'k9-15a？ k10-2-ku3？'],
  ['incidents', 'IN-1', 'cooperatedOn', null, 'k9-15a× k10-2-ku3×'],
  ['incidents', 'IN-1', 'publication', false, ''],
  ['documents', 'D-01', 'kind', 'other', 'k9-3a× c2-1× c2-6？'],
  ['documents', 'D-01', 'reviewedOn', '2025-04-01', ''],
  ['documents', 'D-01', 'reviewedOn', '2025-03-31', 'k9-3a× c2-1×'],
  ['documents', 'D-01', 'edition', '第2版', 'c2-6？'],
  ['documents', 'D-02', 'kind', 'other', 'c2-2a× c2-6？'],
  ['documents', 'D-03', 'approvedBy', null, 'k10-2-o1？'],
  ['documents', 'D-04', 'reviewedOn', null, 'k10-2-ka1×'],
  ['documents', 'D-05', 'madeOn', null, 'k10-2-ku1？ c2-6？'],
  ['documents', 'D-06', 'kind', 'other', 'k10-2-sa2×'],
  ['documents', 'D-07', 'submittedOn', '2025-04-01', 'c2-4？'],
  ['documents', 'D-07', 'submittedOn', '2025-04-02', 'c2-4×'],
  ['documents', 'D-07', 'submittedOn', null, 'c2-4×'],
  ['documents', 'D-09', 'points', ['secrecy'], 'c3-2×'],
  ['documents', 'D-09', 'points', null, 'c3-2？'],
  ['documents', 'D-10', 'consultedOn', '2025-08-02', 'k5-2×'],
  ['documents', 'D-10', 'submittedOn', '2025-08-08', ''],
  ['documents', 'D-10', 'submittedOn', '2025-08-09', 'k5-2×'],
  ['documents', 'D-11', 'kind', 'other', 'k5-1×'],
  ['documents', 'D-12', 'consultedOn', null, 'k4-2-ku×'],
  ['documents', 'D-200', 'submittedOn', '2025-05-10', ''],
  ['documents', 'D-200', 'submittedOn', '2025-05-11', 'k8-4a×'],
  ['documents', 'D-211', 'submittedOn', null, 'k8-4a×'],
  ['documents', 'D-300', 'submittedOn', '2025-05-11', 'cm9-2×'],
  ['documents', 'D-301', 'month', null, 'cm9-2×'],
  ['documents', 'D-50', 'submittedOn', '2025-07-11', 'k8-4b×'],
  ['documents', 'D-50', 'dueOn', null, 'k8-4b？'],
  ['documents', 'D-60', 'points', ['consent-asked'], 'c5-1b×'],
  ['documents', 'D-70', 'points', [], 'k14-7×'],
  ['documents', 'D-90', 'submittedOn', null, 'c11-5a×'],
  ['documents', 'D-90', 'quantity', 5, 'c11-5c×'],
  ['documents', 'D-92', 'number', 'D-93', 'c2-5？'],
  ['audits', 'AU-2', 'kind', 'audit', 'k10-2-u1×'],
  ['audits', 'AU-3', 'kind', 'self-check', 'k10-2-u2×'],
  ['audits', 'AU-4', 'occasion', null, 'k10-2-u3×'],
  ['audits', 'AU-4', 'on', '2025-07-02', 'k10-2-u3×'],
  ['audits', 'AU-13', 'on', '2025-12-30', 'k10-2-o7×'],
  ['audits', 'AU-20', 'kind', 'restore-test', 'k10-2-ka2×'],
  ['audits', 'AU-21', 'kind', 'audit', 'k10-2-ka2×'],
  ['audits', 'AU-30', 'doneOn', '2025-10-11', 'k10-2-u4×'],
  ['audits', 'AU-30', 'dueOn', null, 'k10-2-u4？'],
  ['requests', 'RQ-1', 'answeredOn', '2025-06-10', 'k9-11a× c12-1×'],
  ['requests', 'RQ-1', 'answeredOn', '2025-06-09', ''],
  ['requests', 'RQ-2', 'answeredOn', null, 'k9-12a×'],
  ['requests', 'RQ-3', 'attendedBy', null, 'k9-13a？'],
  ['requests', 'RQ-3', 'answeredOn', null, 'k9-13a？ c12-2？'],
  ['requests', 'RQ-3', 'place', 'P-9', 'c12-2×'],
  ['requests', 'RQ-3', 'outcome', null, 'c12-2？'],
  ['requests', 'RQ-4', 'answeredOn', null, 'c2-5×'],
  ['requests', 'RQ-4', 'newEdition', null, 'c2-5？'],
  ['requests', 'RQ-4', 'reasonGiven', false, 'c2-5－'],
  ['requests', 'RQ-5', 'answeredOn', '2025-12-13', 'k9-11a× c10-4b×'],
  ['requests', 'RQ-6', 'answeredOn', null, 'k14-8×'],
  ['requests', 'RQ-7', 'answeredOn', null, 'k9-6b× c13-1c×'],
  ['requests', 'RQ-8', 'answeredOn', null, 'k9-6b？ k9-6c？ c13-1c？'],
  ['workplaces', 'P-1', 'locked', false, 'c2-3× c2-6？ cm10×'],
  ['workplaces', 'P-1', 'measures', null, 'c2-3？ c2-6？'],
  ['workplaces', 'P-1', 'uses', ['handling'], 'c2-3× cm10× c2-6？'],
  ['workplaces', 'P-2', 'privacy', null, 'k5-3？'],
  ['workplaces', 'P-2', 'uses', ['other'], 'k5-3×'],
  ['workplaces', 'P-3', 'to', '2026-03-30', 'k5-4×'],
  ['workplaces', 'P-4', 'uses', ['other'], 'k5-5×'],
  ['certifications', 'CE-1', 'until', '2026-03-30', 'k10-2-ki1△'],
  ['certifications', 'CE-1', 'coversWork', null, 'k10-2-ki1？'],
  ['opinions', 'OP-1', 'handledOn', '2025-08-13', 'k14-6×'],
  ['opinions', 'OP-1', 'handledOn', '2025-08-20', 'k14-6× k9-14a×'],
  ['opinions', 'OP-1', 'reportedOn', '2025-08-13', 'k4-2-ka× k14-6×'],
  ['opinions', 'OP-3', 'content', null, 'k4-2-ka×'],
  ['opinions', 'OP-1', 'kind', 'opinion', ''],
  ['handovers', 'HO-1', 'to', '2026-04-01', 'k10-2-ke1×'],
  ['handovers', 'HO-1', 'doneOn', null, 'k10-2-ke2× k14-4×'],
  ['supervision', 'SV-1', 'on', '2025-04-03', 'c14-1b×'],
  ['supervision', 'SV-1', 'staff', ['S-01', 'S-02', 'S-04'], 'c14-1a× c14-1b×'],
  ['supervision', 'SV-3', 'staff', ['S-02', 'S-03', 'S-04'], ''],
  ['supervision', 'SV-4', 'staff', ['S-02', 'S-03', 'S-05'], 'k9-9a× c3-1a×'],
  ['supervision', 'SV-2', 'topics', ['copying'], ''],
  ['collection', 'CL-1', 'need', null, 'c5-1a×'],
  ['contract', 'K-1', 'successor', null, 'k10-2-ke1？ k10-2-ke2？ k14-4？'],
  ['contract', 'K-1', 'successor', false, 'k10-2-ke1－ k10-2-ke2－ k14-4－'],
  ['contract', 'K-1', 'workStartsOn', null, 'c2-4？'],
  ['reportedStructures', 'D-08', 'reportedOn', '2025-10-06', 'c2-6×'],
  ['reportedStructures', 'D-08', 'reportedOn', '2025-10-05', ''],
  [
    'reportedStructures',
    'D-07',
    'digest',
    'sha-256:0000000000000000000000000000000000000000000000000000000000000000',
    'c2-6？',
  ],
  ['staff', '', 'coverage', null, 'k9-1a？ k9-1b？ k9-9a？ k9-16a？ k10-2-o2？ c2-6？ c3-1a？ c3-1b？ c3-2？ c14-1a？'],
];

/** Controls that no single field flips: all trainings together have to lack a topic. */
const NEEDS_SEVERAL: readonly string[] = ['c14-1c'];

describe('one field flips the controls that it decides, and no other of the whole catalogue', () => {
  test.each(cases)('%s %s: %s is %j: %s', (name, row, field, value, flips) => {
    expect(changed(verdicts(flipped(name, row, field, value))).toSorted()).toEqual(
      flips
        .split(' ')
        .filter((each) => each !== '')
        .toSorted(),
    );
  });

  test('the trainings together flip what a single one does not', () => {
    const { supervision } = books;
    const rows = (supervision?.rows ?? []).map((row) =>
      row.kind === 'training' ? { ...row, topics: row.topics?.filter((topic) => topic !== 'disposal') ?? null } : row,
    );
    const of: Books = { ...books, supervision: supervision && { ...supervision, rows } };
    expect(changed(verdicts(of))).toEqual(NEEDS_SEVERAL.map((id) => `${id}×`));
  });

  test('every control that reads a register is flipped by one of them', () => {
    const reading = catalogues
      .flatMap(({ chapters }) => chapters.flatMap(({ controls }) => controls))
      .filter(({ registers, automation }) => registers.length > 0 && automation !== 'city')
      .map(({ id }) => id);
    const met = new Set(cases.flatMap(([, , , , flips]) => flips.split(' ').map((each) => each.slice(0, -1))));
    expect(reading.filter((id) => !met.has(id))).toEqual(NEEDS_SEVERAL);
  });
});
