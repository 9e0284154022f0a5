import type { PlainDate } from '@fukushi-kit/calendar';
import { disposalCertificate } from '@fukushi-kit/official-forms';
import { type DisposalCertificateForm, parseDocument } from '@fukushi-kit/schema';
import type { Contract } from '../contract/contract.ts';
import type { Order } from '../press/press.ts';
import type { BackupCopy } from './backup-copies.ts';
import type { Erasure } from './erasure.ts';
import { words } from './words.ja.ts';

/** What a certificate is made from. */
export interface CertificateInput {
  readonly contract: Contract;
  readonly contractorName: string;
  readonly erasure: Erasure;
  /** The backups that held what was erased, and were destroyed. */
  readonly backups: readonly BackupCopy[];
  readonly madeOn: PlainDate;
}

/**
 * The data of the certificate (廃棄・消去証明書): what was erased, by kinds and counts, and the backups that were destroyed.
 * Which software erases disks, what was checked and what is attached a person writes by hand.
 *
 * @clause chigasaki-r7:特記11(5)
 * @clause kashiwa-r7:9(7)
 */
function erasureCertificate(input: CertificateInput): DisposalCertificateForm {
  const { contract, contractorName, erasure, backups, madeOn } = input;
  const { certificate, erased } = erasure;
  const items = [
    ...(erased?.kinds ?? []).map(({ kind, count }) => ({
      information: words.kinds[kind] ?? kind,
      medium: words.erasedFrom.database,
      quantity: words.items(count),
      kind: 'erased' as const,
      way: words.wayOfErasing,
      on: erased?.on ?? null,
    })),
    ...backups.map(({ file, destroyedOn, destroyedWay }) => ({
      information: words.wholeDatabase,
      medium: words.erasedFrom.backup(file),
      quantity: words.oneFile,
      kind: 'destroyed' as const,
      way: destroyedWay,
      on: destroyedOn,
    })),
  ];
  const read = parseDocument('DisposalCertificateForm', {
    schemaVersion: '1',
    controlNumber: null,
    madeOn,
    addressee: null,
    contractName: contract.title,
    contractor: { name: contractorName, address: null, representative: null, contactPerson: null, phone: null },
    endedOn: certificate.endedOn,
    consultedOn: certificate.consultedOn,
    items,
    responsible: { role: certificate.responsibleRole, name: certificate.responsibleName },
    witness: certificate.witness,
    software: null,
    checked: [],
    attached: [],
  });
  if (!read.ok) throw new Error(`a certificate keeps its schema: ${JSON.stringify(read.findings)}`);
  return read.value;
}

/** The certificate to be printed: the original and the copy that stays. */
export function certificateOrder(input: CertificateInput): Omit<Order, 'day'> {
  const data = erasureCertificate(input);
  return {
    contract: input.contract.id,
    title: words.certificateTitle,
    sheets: disposalCertificate.copies.map(({ id, mark }) => ({
      file: `${words.certificateTitle}（${mark}）.pdf`,
      definition: disposalCertificate,
      data,
      mode: 'filled' as const,
      copy: id,
    })),
  };
}
