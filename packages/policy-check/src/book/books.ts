import type {
  AccessLog,
  AccessRow,
  ApprovalRegister,
  AuditRegister,
  CertificationRegister,
  CollectionRegister,
  ConfirmationBook,
  ContractRegister,
  CopyLog,
  DisclosureLog,
  DocumentRegister,
  ExternalMediaLog,
  HandoverRegister,
  IdRegister,
  IncidentRegister,
  MaterialRegister,
  NetworkRegister,
  OpinionRegister,
  ReportedStructures,
  RequestRegister,
  SoftwareRegister,
  StaffRegister,
  SubcontractRegister,
  SupervisionRegister,
  TakeOutLog,
  TerminalRegister,
  WaiverBook,
  WorkplaceRegister,
} from '@fukushi-kit/schema';

/**
 * The access log (アクセス記録) as it is checked: its rows may be an array or come one by one, and are gone through once.
 *
 * @clause none a shape of this project, not of a source
 */
export interface AccessBook extends Omit<AccessLog, 'rows'> {
  readonly rows: Iterable<AccessRow>;
}

/**
 * The registers (台帳) of a contractor by their names.
 *
 * @clause none a shape of this project, not of a source
 */
export interface Registers {
  readonly staff: StaffRegister;
  readonly ids: IdRegister;
  readonly accessLog: AccessBook;
  readonly terminals: TerminalRegister;
  readonly networks: NetworkRegister;
  readonly software: SoftwareRegister;
  readonly materials: MaterialRegister;
  readonly copies: CopyLog;
  readonly takeOuts: TakeOutLog;
  readonly externalMedia: ExternalMediaLog;
  readonly disclosures: DisclosureLog;
  readonly approvals: ApprovalRegister;
  readonly subcontracts: SubcontractRegister;
  readonly incidents: IncidentRegister;
  readonly documents: DocumentRegister;
  readonly audits: AuditRegister;
  readonly requests: RequestRegister;
  readonly workplaces: WorkplaceRegister;
  readonly certifications: CertificationRegister;
  readonly contract: ContractRegister;
  readonly opinions: OpinionRegister;
  readonly handovers: HandoverRegister;
  readonly supervision: SupervisionRegister;
  readonly collection: CollectionRegister;
}

/**
 * The registers, and the books that are no evidence of the contractor's work: what a person confirmed, what the city
 * waived, and what was reported to it.
 *
 * @clause none a shape of this project, not of a source
 */
export interface AllBooks extends Registers {
  readonly confirmations: ConfirmationBook;
  readonly waivers: WaiverBook;
  readonly reportedStructures: ReportedStructures;
}

/**
 * The name of a register.
 *
 * @clause none names of this project, not of a source
 */
export type RegisterName = keyof Registers;

/**
 * The name of a book: a register, or `confirmations`, `waivers`, `reportedStructures`.
 *
 * @clause none names of this project, not of a source
 */
export type BookName = keyof AllBooks;

/**
 * What a check has before it. A book that is left out was not given, which is never the same as an empty one.
 *
 * @clause none a shape of this project, not of a source
 */
export type Books = { readonly [Name in BookName]?: AllBooks[Name] | undefined };
