import type { AccessLog, PolicyAgreement } from '@fukushi-kit/schema';
import type { AllBooks } from '../book/books.ts';

/**
 * Everything that a contractor keeps in files for a check: the books, and the agreement on them (取決め).
 *
 * @clause none a shape of this project, not of a source
 */
export interface KeptBooks extends Omit<AllBooks, 'accessLog'> {
  readonly accessLog: AccessLog;
  readonly agreement: PolicyAgreement;
}

/**
 * The name of a book that is kept in files.
 *
 * @clause none names of this project, not of a source
 */
export type KeptBook = keyof KeptBooks;
