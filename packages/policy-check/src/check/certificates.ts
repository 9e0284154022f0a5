import type { DocumentRow, MaterialRow } from '@fukushi-kit/schema';
import { eachRow } from '../judge/each-row.ts';
import type { Inquiry } from '../judge/inquiry.ts';
import type { Judgement } from '../judge/judgement.ts';
import { missingIn } from '../judge/missing-in.ts';
import { blank, breach, elsewhere, open, type Reply } from '../judge/reply.ts';
import { isDisposedOf, isProvisoCopy } from './disposal.ts';

/** Copies under the proviso that were destroyed or erased: a certificate (証明書) is owed for them, also before the end. */
function needsCertificate(row: MaterialRow): boolean {
  return isProvisoCopy(row) && isDisposedOf(row);
}

function eachCertified(at: Inquiry, reply: (row: MaterialRow) => Reply | null | readonly (Reply | null)[]): Judgement {
  return eachRow(at, 'materials', { over: 'so-far', rows: needsCertificate, reply, none: 'not-applicable' });
}

function certificateOf(at: Inquiry, number: string | null): DocumentRow | undefined {
  return at.rows('documents').find((row) => row.kind === 'disposal-certificate' && row.number === number);
}

/**
 * The certificate of what was destroyed or erased was submitted to the city.
 *
 * @clause chigasaki-r7:特記11(5)
 */
export function certificatesAreSubmitted(at: Inquiry): Judgement {
  return eachCertified(at, ({ certificate }) => {
    if (certificate === null) return blank('certificate-missing');
    const document = certificateOf(at, certificate);
    if (document === undefined) return missingIn(at, 'documents', 'so-far', 'certificate-missing');
    if (document.submittedOn !== null) return null;
    return elsewhere(missingIn(at, 'documents', 'so-far', 'certificate-not-submitted'), 'documents', document.number);
  });
}

/**
 * The certificate holds its six matters: items, medium, quantity, method, responsible person, day (六事項).
 *
 * @clause chigasaki-r7:特記11(5)
 */
export function certificatesHoldSixMatters(at: Inquiry): Judgement {
  return eachCertified(at, (row) => {
    const matters = [row.items, row.medium, row.quantity, row.disposalMethod, row.disposalResponsible, row.disposedOn];
    return matters.includes(null) ? blank('certificate-matter-missing') : null;
  });
}

/**
 * The quantity of each certificate is that of the materials it is for.
 *
 * @clause chigasaki-r7:特記11(5)
 */
export function certifiedQuantitiesAgree(at: Inquiry): Judgement {
  return eachCertified(at, ({ certificate }) => {
    const document = certificateOf(at, certificate);
    if (document === undefined) return open(certificate === null ? 'certificate-missing' : 'document-not-in-register');
    const quantities = at.rows('materials').filter((row) => row.certificate === certificate);
    if (document.quantity === null || quantities.some(({ quantity }) => quantity === null))
      return open('quantity-not-recorded');
    const sum = quantities.reduce((total, { quantity }) => total + (quantity ?? 0), 0);
    return sum === document.quantity ? null : breach('quantity-differs');
  });
}
