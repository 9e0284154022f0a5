import type {
  AccessRow,
  ApprovalRow,
  AuditRow,
  CertificationRow,
  CollectionRow,
  ContractRow,
  CopyRow,
  DisclosureRow,
  DocumentRow,
  ExternalMediaRow,
  HandoverRow,
  IdRow,
  IncidentRow,
  MaterialRow,
  NetworkRow,
  OpinionRow,
  RequestRow,
  SoftwareRow,
  StaffRow,
  SubcontractRow,
  SupervisionRow,
  TakeOutRow,
  TerminalRow,
  WorkplaceRow,
} from '@fukushi-kit/schema';

// A row of each register against which nothing stands in June 2025; the parts given stand in their place.

export function person(parts: Partial<StaffRow> = {}): StaffRow {
  return {
    number: 'S-1',
    name: '見本 太郎',
    employment: 'employed',
    roles: ['responsible-manager', 'information-manager', 'worker'],
    joinedOn: '2025-04-01',
    leftOn: null,
    pledgedOn: '2025-04-01',
    pledgeCovers: ['personal-information', 'business-secrets', 'after-end'],
    dispatchContract: null,
    ...parts,
  };
}

export function id(parts: Partial<IdRow> = {}): IdRow {
  return {
    number: 'ID-1',
    login: 'a01',
    holders: ['S-1'],
    kind: 'personal',
    issuedOn: '2025-04-01',
    disabledOn: null,
    lastUsedOn: '2025-06-27',
    authentication: 'password',
    approvedOn: null,
    reason: null,
    sharedUntil: null,
    ...parts,
  };
}

export function access(parts: Partial<AccessRow> = {}): AccessRow {
  return {
    sequence: 1,
    on: '2025-06-02',
    at: '09:00',
    login: 'a01',
    terminal: 'T-1',
    action: 'view',
    subject: null,
    purpose: 'U-1',
    result: 'done',
    ...parts,
  };
}

export function terminal(parts: Partial<TerminalRow> = {}): TerminalRow {
  return {
    number: 'T-1',
    use: 'work',
    from: '2025-04-01',
    to: null,
    networks: ['N-1'],
    internet: false,
    antivirus: true,
    definitionsOn: '2025-06-27',
    scannedOn: '2025-06-27',
    detections: 0,
    firewall: true,
    diskEncryption: true,
    usbControl: true,
    system: '見本OS',
    updatedOn: '2025-06-20',
    supportEndsOn: '2028-03-31',
    place: 'P-1',
    approval: null,
    software: [],
    ...parts,
  };
}

export function network(parts: Partial<NetworkRow> = {}): NetworkRow {
  return {
    number: 'NS-1',
    network: 'N-1',
    kind: 'closed',
    permit: null,
    change: 'initial',
    from: '2025-04-01',
    reportedOn: null,
    diagramEdition: '第1版',
    diagramSubmittedOn: '2025-03-28',
    ...parts,
  };
}

export function software(parts: Partial<SoftwareRow> = {}): SoftwareRow {
  return {
    number: 'SW-1',
    name: '見本ソフト',
    use: 'work',
    from: '2025-04-01',
    to: null,
    permitted: true,
    edition: '2.0',
    latestEdition: '2.0',
    latestSince: '2025-05-01',
    updatedOn: '2025-05-02',
    supportEndsOn: '2028-03-31',
    licence: 'term',
    licenceUntil: '2026-03-31',
    ...parts,
  };
}

export function material(parts: Partial<MaterialRow> = {}): MaterialRow {
  return {
    number: 'M-1',
    kind: 'document',
    role: 'none',
    origin: 'made',
    parent: null,
    copyBasis: null,
    items: '氏名',
    medium: '紙',
    quantity: 1,
    place: 'P-1',
    withCarePlan: null,
    receivedOn: null,
    receiptOn: null,
    receipt: null,
    state: 'held',
    disposedOn: null,
    disposalMethod: null,
    disposalTool: null,
    disposalResponsible: null,
    certificate: null,
    ...parts,
  };
}

/** A material that was returned two days after the end of the contract. */
export function returned(parts: Partial<MaterialRow> = {}): MaterialRow {
  return material({ state: 'returned', disposedOn: '2026-04-02', ...parts });
}

/** A copy made under the proviso, destroyed two days after the end of the contract. */
export function provisoCopy(parts: Partial<MaterialRow> = {}): MaterialRow {
  return material({
    origin: 'copied',
    parent: 'M-0',
    copyBasis: 'proviso',
    state: 'destroyed',
    disposedOn: '2026-04-02',
    disposalMethod: 'dissolving',
    disposalResponsible: '見本 太郎',
    certificate: 'D-1',
    ...parts,
  });
}

export function copy(parts: Partial<CopyRow> = {}): CopyRow {
  return {
    number: 'CP-1',
    on: '2025-06-02',
    at: '10:00',
    material: 'M-1',
    copy: null,
    way: 'print',
    count: 1,
    purpose: 'U-1',
    basis: 'approval',
    approval: 'A-1',
    place: 'P-1',
    ...parts,
  };
}

export function takeOut(parts: Partial<TakeOutRow> = {}): TakeOutRow {
  return {
    number: 'TO-1',
    movement: 'take-out',
    on: '2025-06-02',
    at: '10:00',
    materials: ['M-1'],
    form: 'paper',
    encrypted: null,
    destination: 'other',
    purpose: 'U-1',
    approval: 'A-1',
    safeguards: ['locked-case'],
    returnedOn: '2025-06-02',
    ...parts,
  };
}

export function medium(parts: Partial<ExternalMediaRow> = {}): ExternalMediaRow {
  return {
    number: 'EM-1',
    on: '2025-06-02',
    at: '10:00',
    medium: '見本メモリ',
    use: 'ministry-report',
    cityHallTerminal: true,
    attendant: '見本 六郎',
    ...parts,
  };
}

export function disclosure(parts: Partial<DisclosureRow> = {}): DisclosureRow {
  return {
    number: 'DC-1',
    on: '2025-06-02',
    at: '10:00',
    recipient: 'agency',
    what: 'personal-information',
    ground: 'consent',
    groundNumber: 'C-1',
    items: '相談の概要',
    purpose: 'U-1',
    ...parts,
  };
}

export function approval(covers: ApprovalRow['covers'], parts: Partial<ApprovalRow> = {}): ApprovalRow {
  return {
    number: 'A-1',
    kind: 'approval',
    covers,
    only: null,
    written: true,
    issuedOn: '2025-04-10',
    issuedAt: null,
    until: null,
    method: null,
    digest: null,
    ...parts,
  };
}

export function subcontract(parts: Partial<SubcontractRow> = {}): SubcontractRow {
  return {
    number: 'SC-1',
    party: '見本会社',
    work: 'tool-building',
    scope: '相談の受付の仕組みを作る',
    personalInformation: true,
    tier: 1,
    contractedOn: '2025-04-20',
    startsOn: '2025-05-01',
    endsOn: null,
    approval: 'A-1',
    terms: ['special-provisions', 'instructions', 'no-further-subcontract'],
    supervisedOn: ['2025-06-10'],
    trainedOn: ['2025-05-01'],
    ...parts,
  };
}

export function incident(parts: Partial<IncidentRow> = {}): IncidentRow {
  return {
    number: 'IN-1',
    standing: 'happened',
    kinds: ['loss'],
    security: true,
    knownOn: '2025-06-02',
    knownAt: '10:00',
    firstReportOn: '2025-06-02',
    firstReportAt: '10:30',
    reportHolds: ['content', 'course', 'damage'],
    firstMeasureOn: '2025-06-02',
    firstMeasureAt: '10:20',
    instructed: false,
    publication: false,
    cooperatedOn: null,
    closedOn: null,
    ...parts,
  };
}

export function document(kind: DocumentRow['kind'], parts: Partial<DocumentRow> = {}): DocumentRow {
  return {
    number: 'D-1',
    kind,
    title: '見本',
    edition: '第1版',
    madeOn: '2025-04-01',
    reviewedOn: null,
    approvedBy: '見本 太郎',
    consultedOn: null,
    dueOn: null,
    submittedOn: null,
    month: null,
    points: null,
    quantity: null,
    digest: null,
    ...parts,
  };
}

export function audit(kind: AuditRow['kind'], parts: Partial<AuditRow> = {}): AuditRow {
  return {
    number: 'AU-1',
    kind,
    on: '2025-06-02',
    scope: null,
    occasion: null,
    dueOn: null,
    doneOn: null,
    confirmedBy: null,
    ...parts,
  };
}

export function request(kind: RequestRow['kind'], parts: Partial<RequestRow> = {}): RequestRow {
  return {
    number: 'RQ-1',
    kind,
    about: 'contractor',
    incident: null,
    receivedOn: '2025-06-02',
    dueOn: '2025-06-10',
    answeredOn: '2025-06-10',
    attendedBy: null,
    place: null,
    outcome: null,
    reasonGiven: null,
    newEdition: null,
    ...parts,
  };
}

export function workplace(parts: Partial<WorkplaceRow> = {}): WorkplaceRow {
  return {
    number: 'P-1',
    name: '見本事務室',
    uses: ['handling', 'storage'],
    from: '2025-04-01',
    to: null,
    locked: true,
    entryControl: true,
    measures: '鍵は管理責任者が持つ',
    privacy: null,
    ...parts,
  };
}

export function certification(parts: Partial<CertificationRow> = {}): CertificationRow {
  return {
    number: 'CE-1',
    kind: 'privacy-mark',
    registration: null,
    coversWork: true,
    from: '2025-04-01',
    until: '2027-03-31',
    ...parts,
  };
}

export function contract(parts: Partial<ContractRow> = {}): ContractRow {
  return {
    number: 'K-1',
    from: '2025-04-01',
    to: '2026-03-31',
    workStartsOn: '2025-04-01',
    cancelledOn: null,
    successor: true,
    purposes: [{ number: 'U-1', title: '相談' }],
    ...parts,
  };
}

export function opinion(parts: Partial<OpinionRow> = {}): OpinionRow {
  return {
    number: 'OP-1',
    kind: 'complaint',
    about: 'digital-tool',
    channel: 'centre',
    receivedOn: '2025-06-02',
    content: '字が小さい。',
    handling: '字を大きくした。',
    handledOn: '2025-06-04',
    reportedOn: '2025-06-05',
    revision: null,
    ...parts,
  };
}

export function handover(parts: Partial<HandoverRow> = {}): HandoverRow {
  return {
    number: 'HO-1',
    party: '見本法人',
    from: '2026-03-02',
    to: '2026-03-31',
    item: '相談の記録',
    doneOn: '2026-03-27',
    ...parts,
  };
}

export function held(kind: SupervisionRow['kind'], parts: Partial<SupervisionRow> = {}): SupervisionRow {
  return {
    number: 'SV-1',
    kind,
    on: '2025-04-01',
    staff: ['S-1'],
    topics: ['copying', 'taking-out', 'incident-report', 'disposal', 'secrecy'],
    ...parts,
  };
}

export function collected(parts: Partial<CollectionRow> = {}): CollectionRow {
  return {
    number: 'CL-1',
    form: '様式1',
    item: '氏名',
    from: '2025-04-01',
    to: null,
    need: '様式1の記入欄',
    ...parts,
  };
}
