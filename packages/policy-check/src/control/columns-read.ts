import type { BookName } from '../book/books.ts';
import type { ControlId } from './control-id.ts';

/** Columns (列) of books, by the names of the books. */
type Columns = { readonly [Name in BookName]?: readonly string[] };

/** The days of the contract, by which every control of a register knows for which days it has to be complete. */
const DAYS = ['from', 'to', 'workStartsOn', 'cancelledOn'] as const;

const READ: { readonly [Id in ControlId]?: Columns } = {
  'k4-2-ka': { opinions: ['number', 'kind', 'receivedOn', 'content', 'handling', 'reportedOn'], contract: DAYS },
  'k4-2-ku': { documents: ['number', 'kind', 'madeOn', 'consultedOn'], contract: DAYS },
  'k5-1': { documents: ['number', 'kind', 'madeOn'], contract: DAYS },
  'k5-2': { documents: ['number', 'kind', 'madeOn', 'consultedOn', 'submittedOn'], contract: DAYS },
  'k5-3': { workplaces: ['number', 'uses', 'from', 'to', 'privacy'], contract: DAYS },
  'k5-4': { workplaces: ['number', 'uses', 'from', 'to'], contract: DAYS },
  'k5-5': { workplaces: ['number', 'uses', 'from', 'to'], contract: DAYS },
  'k5-7': { networks: ['number', 'network', 'kind', 'change', 'from', 'diagramSubmittedOn'], contract: DAYS },
  'k5-8': { networks: ['number', 'change', 'from', 'reportedOn', 'diagramSubmittedOn'], contract: DAYS },
  'k5-9': { terminals: ['number', 'use', 'from', 'to'], contract: DAYS },
  'k8-4a': { documents: ['number', 'kind', 'submittedOn', 'month'], contract: DAYS },
  'k8-4b': { documents: ['number', 'kind', 'dueOn', 'submittedOn'], contract: DAYS },
  'k9-1a': { staff: ['number', 'joinedOn', 'leftOn', 'pledgedOn'], contract: DAYS },
  'k9-1b': { staff: ['number', 'joinedOn', 'leftOn', 'pledgeCovers'], contract: DAYS },
  'k9-1c': {
    disclosures: ['number', 'recipient', 'what', 'ground'],
    incidents: ['number', 'standing', 'kinds'],
    contract: DAYS,
  },
  'k9-2a': {
    accessLog: ['sequence', 'on', 'action', 'purpose', 'result'],
    disclosures: ['number', 'what', 'purpose'],
    contract: [...DAYS, 'purposes'],
  },
  'k9-2b': {
    disclosures: ['number', 'on', 'at', 'recipient', 'what', 'ground', 'groundNumber'],
    approvals: ['number', 'kind', 'covers', 'only', 'issuedOn', 'issuedAt', 'until'],
    contract: DAYS,
  },
  'k9-2c': { accessLog: ['sequence', 'on', 'action', 'result'], disclosures: ['on', 'what'], contract: DAYS },
  'k9-3a': { documents: ['number', 'kind', 'madeOn', 'reviewedOn'], contract: DAYS },
  'k9-4a': {
    subcontracts: ['number', 'personalInformation', 'startsOn', 'approval'],
    approvals: ['number', 'kind', 'covers', 'only', 'written', 'issuedOn', 'issuedAt', 'until'],
    contract: DAYS,
  },
  'k9-5a': {
    copies: ['number', 'on', 'at', 'approval'],
    approvals: ['number', 'kind', 'covers', 'only', 'issuedOn', 'issuedAt', 'until'],
    contract: DAYS,
  },
  'k9-6a': { incidents: ['number', 'knownOn', 'knownAt', 'firstReportOn', 'firstReportAt'], contract: DAYS },
  'k9-6b': {
    incidents: ['number', 'instructed'],
    requests: ['number', 'kind', 'incident', 'dueOn', 'answeredOn'],
    contract: DAYS,
  },
  'k9-6c': {
    incidents: ['number', 'standing', 'knownOn', 'knownAt', 'firstReportOn', 'firstReportAt', 'instructed'],
    requests: ['number', 'kind', 'incident', 'dueOn', 'answeredOn'],
    contract: DAYS,
  },
  'k9-7a': { materials: ['number', 'state'], contract: DAYS },
  'k9-7b': {
    materials: ['number', 'state', 'disposedOn'],
    approvals: ['kind', 'covers', 'only', 'issuedOn'],
    contract: DAYS,
  },
  'k9-7c': { materials: ['number', 'state', 'disposalMethod'], contract: DAYS },
  'k9-7d': { materials: ['number', 'state', 'disposedOn'], contract: DAYS },
  'k9-8a': { takeOuts: ['number', 'safeguards'], contract: DAYS },
  'k9-9a': { staff: ['number', 'joinedOn', 'leftOn'], supervision: ['kind', 'on', 'staff'], contract: DAYS },
  'k9-10a': { subcontracts: ['number', 'personalInformation', 'startsOn', 'endsOn', 'supervisedOn'], contract: DAYS },
  'k9-11a': { requests: ['number', 'kind', 'about', 'receivedOn', 'dueOn', 'answeredOn'], contract: DAYS },
  'k9-12a': { requests: ['number', 'kind', 'about', 'receivedOn', 'dueOn', 'answeredOn'], contract: DAYS },
  'k9-13a': { requests: ['number', 'kind', 'dueOn', 'answeredOn', 'attendedBy'], contract: DAYS },
  'k9-14a': { opinions: ['number', 'about', 'receivedOn', 'handledOn'], contract: DAYS },
  'k9-14b': { software: ['number', 'use', 'from', 'to', 'updatedOn'], contract: DAYS },
  'k9-15a': { incidents: ['number', 'security', 'publication', 'cooperatedOn'], contract: DAYS },
  'k9-16a': { staff: ['number', 'joinedOn', 'leftOn', 'pledgeCovers'], contract: DAYS },
  'k10-1-a1': { terminals: ['number', 'use', 'from', 'to'], contract: DAYS },
  'k10-1-a2': {
    terminals: ['number', 'use', 'from', 'to', 'networks'],
    networks: ['network', 'kind', 'from'],
    contract: DAYS,
  },
  'k10-1-a3': { terminals: ['number', 'use', 'from', 'to', 'antivirus', 'definitionsOn', 'firewall'], contract: DAYS },
  'k10-1-i1': { terminals: ['number', 'use', 'from', 'to', 'internet'], contract: DAYS },
  'k10-1-i2': {
    terminals: ['number', 'use', 'from', 'to', 'networks'],
    networks: ['network', 'kind', 'permit', 'from'],
    contract: DAYS,
  },
  'k10-1-i3': {
    terminals: ['number', 'use', 'from', 'to', 'software'],
    software: ['number', 'permitted'],
    contract: DAYS,
  },
  'k10-1-i4': {
    terminals: ['number', 'use', 'from', 'to', 'internet', 'approval'],
    approvals: ['number', 'kind', 'covers', 'only', 'issuedOn', 'issuedAt', 'until'],
    contract: DAYS,
  },
  'k10-1-u1': { terminals: ['number', 'use', 'from', 'to'], contract: DAYS },
  'k10-2-a1': { terminals: ['number', 'use', 'from', 'to'], contract: DAYS },
  'k10-2-a2': {
    terminals: ['number', 'use', 'from', 'to', 'networks'],
    networks: ['network', 'kind', 'from'],
    contract: DAYS,
  },
  'k10-2-i1': {
    terminals: ['number', 'use', 'from', 'to', 'antivirus', 'firewall', 'diskEncryption', 'usbControl'],
    contract: DAYS,
  },
  'k10-2-u1': { audits: ['kind', 'on'], contract: DAYS },
  'k10-2-u2': { audits: ['kind', 'on'], contract: DAYS },
  'k10-2-u3': {
    audits: ['kind', 'on', 'occasion'],
    incidents: ['number', 'knownOn'],
    networks: ['number', 'change', 'from'],
    contract: DAYS,
  },
  'k10-2-u4': { audits: ['number', 'kind', 'dueOn', 'doneOn'], contract: DAYS },
  'k10-2-e1': {
    software: ['number', 'from', 'to', 'edition', 'latestEdition', 'latestSince', 'supportEndsOn'],
    terminals: ['number', 'use', 'from', 'to', 'updatedOn', 'supportEndsOn'],
    contract: DAYS,
  },
  'k10-2-e2': { software: ['number', 'from', 'to', 'licence', 'licenceUntil'], contract: DAYS },
  'k10-2-o1': { documents: ['number', 'kind', 'edition', 'madeOn', 'approvedBy'], contract: DAYS },
  'k10-2-o2': { staff: ['number', 'leftOn'], ids: ['number', 'holders', 'kind', 'disabledOn'], contract: DAYS },
  'k10-2-o3': { ids: ['number', 'issuedOn', 'disabledOn', 'lastUsedOn'], contract: DAYS },
  'k10-2-o4': {
    ids: ['number', 'holders', 'kind', 'issuedOn', 'disabledOn', 'approvedOn', 'reason', 'sharedUntil'],
    contract: DAYS,
  },
  'k10-2-o5': {
    ids: ['number', 'holders', 'issuedOn', 'disabledOn', 'authentication'],
    staff: ['number'],
    contract: DAYS,
  },
  'k10-2-o6': {
    accessLog: ['sequence', 'on', 'login', 'result'],
    ids: ['login', 'issuedOn', 'disabledOn'],
    contract: DAYS,
  },
  'k10-2-o7': { audits: ['kind', 'on'], contract: DAYS },
  'k10-2-ka1': { documents: ['number', 'kind', 'madeOn', 'reviewedOn'], contract: DAYS },
  'k10-2-ka2': { audits: ['number', 'kind', 'on'], contract: DAYS },
  'k10-2-ki1': { certifications: ['number', 'coversWork', 'from', 'until'], contract: DAYS },
  'k10-2-ku1': { documents: ['number', 'kind', 'madeOn'], contract: DAYS },
  'k10-2-ku2': {
    incidents: ['number', 'security', 'knownOn', 'knownAt', 'firstMeasureOn', 'firstMeasureAt'],
    contract: DAYS,
  },
  'k10-2-ku3': { incidents: ['number', 'security', 'publication', 'cooperatedOn'], contract: DAYS },
  'k10-2-ke1': { handovers: ['number', 'to'], contract: ['from', 'to', 'workStartsOn', 'cancelledOn', 'successor'] },
  'k10-2-ke2': {
    handovers: ['number', 'to', 'doneOn'],
    contract: ['from', 'to', 'workStartsOn', 'cancelledOn', 'successor'],
  },
  'k10-2-ko1': { externalMedia: ['number', 'use'], contract: DAYS },
  'k10-2-ko2': { externalMedia: ['number', 'use', 'cityHallTerminal', 'attendant'], contract: DAYS },
  'k10-2-sa1': { staff: ['number', 'name', 'roles', 'joinedOn', 'leftOn'], contract: DAYS },
  'k10-2-sa2': { documents: ['number', 'kind', 'madeOn'], contract: DAYS },
  'k11-1': { subcontracts: ['number', 'work'], contract: DAYS },
  'k11-2': { subcontracts: ['number', 'work', 'scope', 'contractedOn'], contract: DAYS },
  'k14-4': {
    handovers: ['number', 'to', 'doneOn'],
    contract: ['from', 'to', 'workStartsOn', 'cancelledOn', 'successor'],
  },
  'k14-6': { opinions: ['number', 'kind', 'receivedOn', 'handledOn', 'reportedOn'], contract: DAYS },
  'k14-7': { documents: ['number', 'kind', 'points'], contract: DAYS },
  'k14-8': { requests: ['number', 'kind', 'about', 'receivedOn', 'dueOn', 'answeredOn'], contract: DAYS },
  'cm8-3a': { materials: ['number', 'role', 'parent'], contract: DAYS },
  'cm9-2': { documents: ['number', 'kind', 'submittedOn', 'month'], contract: DAYS },
  cm10: {
    materials: ['number', 'role', 'place', 'withCarePlan', 'state', 'disposedOn'],
    workplaces: ['number', 'uses', 'locked'],
    contract: DAYS,
  },
  cm11: {
    disclosures: ['number', 'on', 'at', 'recipient', 'what', 'groundNumber'],
    approvals: ['number', 'kind', 'covers', 'only', 'issuedOn', 'issuedAt', 'until'],
    contract: DAYS,
  },
  'c2-1': { documents: ['number', 'kind', 'madeOn', 'reviewedOn'], audits: ['number', 'kind'], contract: DAYS },
  'c2-2a': { documents: ['number', 'kind', 'madeOn'], contract: DAYS },
  'c2-2b': { staff: ['number', 'name', 'roles', 'joinedOn', 'leftOn'], contract: DAYS },
  'c2-2c': {
    staff: ['number', 'name', 'roles', 'joinedOn', 'leftOn'],
    ids: ['login', 'holders', 'issuedOn', 'disabledOn'],
    accessLog: ['sequence', 'on', 'login', 'result'],
    contract: DAYS,
  },
  'c2-3': { workplaces: ['number', 'uses', 'from', 'to', 'locked', 'entryControl', 'measures'], contract: DAYS },
  'c2-4': { documents: ['number', 'kind', 'submittedOn'], contract: DAYS },
  'c2-5': {
    requests: ['number', 'kind', 'dueOn', 'answeredOn', 'reasonGiven', 'newEdition'],
    documents: ['number'],
    contract: DAYS,
  },
  'c2-5n': { requests: ['number', 'kind'], contract: DAYS },
  'c2-6': {
    staff: ['number', 'name', 'roles', 'joinedOn', 'leftOn', 'pledgedOn'],
    documents: ['number', 'kind', 'title', 'edition', 'madeOn', 'consultedOn', 'submittedOn'],
    workplaces: ['number', 'name', 'uses', 'from', 'to', 'locked', 'entryControl', 'measures'],
    reportedStructures: ['number', 'reportedOn', 'digest', 'structure'],
    contract: DAYS,
  },
  'c3-1a': { staff: ['number', 'joinedOn', 'leftOn'], supervision: ['kind', 'on', 'staff'], contract: DAYS },
  'c3-1b': { staff: ['number', 'joinedOn', 'leftOn', 'pledgeCovers'], contract: DAYS },
  'c3-2': {
    staff: ['number', 'employment', 'joinedOn', 'leftOn', 'dispatchContract'],
    documents: ['number', 'kind', 'points'],
    contract: DAYS,
  },
  'c4-1': { materials: ['number', 'origin', 'receiptOn', 'receipt'], contract: DAYS },
  'c5-1a': { collection: ['number', 'from', 'to', 'need'], contract: DAYS },
  'c5-1b': { documents: ['number', 'kind', 'points'], contract: DAYS },
  'c6-1': {
    accessLog: ['sequence', 'on', 'action', 'purpose', 'result'],
    disclosures: ['number', 'on', 'what', 'ground', 'groundNumber', 'purpose'],
    approvals: ['kind', 'covers', 'only', 'issuedOn', 'issuedAt', 'until'],
    contract: [...DAYS, 'purposes'],
  },
  'c7-1': {
    copies: ['number', 'on', 'at', 'material', 'basis', 'approval', 'place'],
    materials: ['number', 'origin'],
    approvals: ['number', 'kind', 'covers', 'only', 'issuedOn', 'issuedAt', 'until'],
    workplaces: ['number'],
    contract: DAYS,
  },
  'c7-2': {
    copies: ['number', 'material', 'copy', 'basis'],
    materials: ['number', 'parent', 'copyBasis'],
    contract: DAYS,
  },
  'c8-1': {
    takeOuts: ['number', 'movement', 'on', 'at', 'destination', 'approval'],
    approvals: ['number', 'kind', 'covers', 'only', 'issuedOn', 'issuedAt', 'until'],
    contract: DAYS,
  },
  'c8-2': { takeOuts: ['number', 'movement', 'on', 'returnedOn'], contract: DAYS },
  'c9-1a': { ids: ['number', 'issuedOn', 'disabledOn', 'authentication'], contract: DAYS },
  'c9-1b': { accessLog: ['sequence'], contract: DAYS },
  'c9-2': {
    terminals: ['number', 'use', 'from', 'to', 'networks', 'firewall'],
    networks: ['network', 'from'],
    contract: DAYS,
  },
  'c9-3': {
    terminals: ['number', 'use', 'from', 'to', 'antivirus', 'scannedOn', 'detections', 'software'],
    software: ['number', 'permitted'],
    contract: DAYS,
  },
  'c9-4': { takeOuts: ['number', 'movement', 'form', 'encrypted'], contract: DAYS },
  'c10-1': {
    subcontracts: ['number', 'personalInformation', 'startsOn', 'approval'],
    approvals: ['number', 'kind', 'covers', 'only', 'written', 'issuedOn', 'issuedAt', 'until'],
    contract: DAYS,
  },
  'c10-2n': { subcontracts: ['number', 'personalInformation'], contract: DAYS },
  'c10-3a': { subcontracts: ['number', 'personalInformation', 'terms'], contract: DAYS },
  'c10-3b': { subcontracts: ['number', 'personalInformation', 'terms'], contract: DAYS },
  'c10-4a': { subcontracts: ['number', 'personalInformation', 'startsOn', 'endsOn', 'supervisedOn'], contract: DAYS },
  'c10-4b': { requests: ['number', 'kind', 'about', 'receivedOn', 'dueOn', 'answeredOn'], contract: DAYS },
  'c10-5a': { subcontracts: ['number', 'personalInformation', 'terms'], contract: DAYS },
  'c10-5b': { subcontracts: ['number', 'personalInformation', 'tier'], contract: DAYS },
  'c11-1a': {
    materials: ['number', 'role', 'origin', 'copyBasis', 'state', 'disposedOn'],
    approvals: ['kind', 'covers', 'only', 'issuedOn'],
    contract: DAYS,
  },
  'c11-1b': { materials: ['number', 'origin', 'copyBasis', 'state', 'disposedOn'], contract: DAYS },
  'c11-1c': {
    materials: ['number', 'state', 'disposalMethod'],
    approvals: ['kind', 'covers', 'only', 'method'],
    contract: DAYS,
  },
  'c11-2': { materials: ['number', 'origin', 'copyBasis', 'state', 'disposedOn'], contract: DAYS },
  'c11-3': { materials: ['number', 'origin', 'copyBasis', 'state', 'disposalMethod'], contract: DAYS },
  'c11-4': { materials: ['number', 'origin', 'copyBasis', 'state', 'disposalMethod', 'disposalTool'], contract: DAYS },
  'c11-5a': {
    materials: ['number', 'origin', 'copyBasis', 'state', 'certificate'],
    documents: ['number', 'kind', 'submittedOn'],
    contract: DAYS,
  },
  'c11-5b': {
    materials: [
      'number',
      'origin',
      'copyBasis',
      'items',
      'medium',
      'quantity',
      'state',
      'disposedOn',
      'disposalMethod',
      'disposalResponsible',
    ],
    contract: DAYS,
  },
  'c11-5c': {
    materials: ['number', 'origin', 'copyBasis', 'quantity', 'state', 'certificate'],
    documents: ['number', 'kind', 'quantity'],
    contract: DAYS,
  },
  'c12-1': { requests: ['number', 'kind', 'about', 'receivedOn', 'dueOn', 'answeredOn'], contract: DAYS },
  'c12-2': {
    requests: ['number', 'kind', 'dueOn', 'answeredOn', 'place', 'outcome'],
    workplaces: ['number'],
    contract: DAYS,
  },
  'c12-3n': { requests: ['number', 'kind'], contract: DAYS },
  'c13-1a': { incidents: ['number', 'knownOn', 'knownAt', 'firstReportOn', 'firstReportAt'], contract: DAYS },
  'c13-1b': { incidents: ['number', 'firstReportOn', 'reportHolds'], contract: DAYS },
  'c13-1c': {
    incidents: ['number', 'instructed'],
    requests: ['number', 'kind', 'incident', 'dueOn', 'answeredOn'],
    contract: DAYS,
  },
  'c13-1d': { incidents: ['number', 'knownOn', 'knownAt', 'firstReportOn', 'firstReportAt'], contract: DAYS },
  'c13-2': { incidents: ['number', 'knownOn', 'knownAt', 'firstMeasureOn', 'firstMeasureAt'], contract: DAYS },
  'c14-1a': { staff: ['number', 'joinedOn', 'leftOn'], supervision: ['kind', 'on', 'staff'], contract: DAYS },
  'c14-1b': {
    accessLog: ['sequence', 'on', 'login', 'action', 'result'],
    ids: ['login', 'holders', 'kind', 'issuedOn', 'disabledOn'],
    supervision: ['kind', 'on', 'staff'],
    contract: DAYS,
  },
  'c14-1c': { supervision: ['number', 'kind', 'topics'], contract: DAYS },
  'c14-2': { subcontracts: ['number', 'personalInformation', 'trainedOn'], contract: DAYS },
  'c15-1n': { incidents: ['number', 'standing', 'kinds'], contract: DAYS },
};

/**
 * The columns (列) of its registers that the data part of a control reads, in the order of the schemas; none for a control
 * of a person alone, or one that follows from other controls. The numbers of rows are among them, because findings name
 * rows by them.
 *
 * @clause none what this project reads, not what a source says
 *
 * @example
 * columnsRead('c4-1').materials // => ['number', 'origin', 'receiptOn', 'receipt']
 * columnsRead('k5-6') // => {}
 */
export function columnsRead(id: ControlId): Columns {
  return READ[id] ?? {};
}
