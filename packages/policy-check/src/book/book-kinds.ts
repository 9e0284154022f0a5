import type { Documents } from '@fukushi-kit/schema';
import type { BookName } from './books.ts';

/**
 * One kind of book: its number (R1 to R24; none for the books beside the registers), the document of the data contract that
 * it is, and the name of its file.
 *
 * @clause none a shape of this project, not of a source
 */
export interface BookKind {
  readonly name: BookName;
  readonly code: string | null;
  readonly document: keyof Documents;
  readonly file: string;
}

/**
 * The 24 registers (台帳) R1 to R24, and the three books beside them.
 *
 * @clause none names of this project; the schemas carry the clauses
 *
 * @example
 * bookKinds.filter(({ code }) => code !== null).length // => 24
 * bookKinds[1] // => { name: 'ids', code: 'R2', document: 'IdRegister', file: 'ids' }
 */
export const bookKinds: readonly BookKind[] = [
  { name: 'staff', code: 'R1', document: 'StaffRegister', file: 'staff' },
  { name: 'ids', code: 'R2', document: 'IdRegister', file: 'ids' },
  { name: 'accessLog', code: 'R3', document: 'AccessLog', file: 'access-log' },
  { name: 'terminals', code: 'R4', document: 'TerminalRegister', file: 'terminals' },
  { name: 'networks', code: 'R5', document: 'NetworkRegister', file: 'networks' },
  { name: 'software', code: 'R6', document: 'SoftwareRegister', file: 'software' },
  { name: 'materials', code: 'R7', document: 'MaterialRegister', file: 'materials' },
  { name: 'copies', code: 'R8', document: 'CopyLog', file: 'copies' },
  { name: 'takeOuts', code: 'R9', document: 'TakeOutLog', file: 'take-outs' },
  { name: 'externalMedia', code: 'R10', document: 'ExternalMediaLog', file: 'external-media' },
  { name: 'disclosures', code: 'R11', document: 'DisclosureLog', file: 'disclosures' },
  { name: 'approvals', code: 'R12', document: 'ApprovalRegister', file: 'approvals' },
  { name: 'subcontracts', code: 'R13', document: 'SubcontractRegister', file: 'subcontracts' },
  { name: 'incidents', code: 'R14', document: 'IncidentRegister', file: 'incidents' },
  { name: 'documents', code: 'R15', document: 'DocumentRegister', file: 'documents' },
  { name: 'audits', code: 'R16', document: 'AuditRegister', file: 'audits' },
  { name: 'requests', code: 'R17', document: 'RequestRegister', file: 'requests' },
  { name: 'workplaces', code: 'R18', document: 'WorkplaceRegister', file: 'workplaces' },
  { name: 'certifications', code: 'R19', document: 'CertificationRegister', file: 'certifications' },
  { name: 'contract', code: 'R20', document: 'ContractRegister', file: 'contract' },
  { name: 'opinions', code: 'R21', document: 'OpinionRegister', file: 'opinions' },
  { name: 'handovers', code: 'R22', document: 'HandoverRegister', file: 'handovers' },
  { name: 'supervision', code: 'R23', document: 'SupervisionRegister', file: 'supervision' },
  { name: 'collection', code: 'R24', document: 'CollectionRegister', file: 'collection' },
  { name: 'confirmations', code: null, document: 'ConfirmationBook', file: 'confirmations' },
  { name: 'waivers', code: null, document: 'WaiverBook', file: 'waivers' },
  { name: 'reportedStructures', code: null, document: 'ReportedStructures', file: 'reported-structures' },
];
