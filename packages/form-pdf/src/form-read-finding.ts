import type { Finding } from '@fukushi-kit/schema';

/**
 * Why a file does not give the data of a form back.
 *
 * @clause none a shape of this project, not of a source
 */
export type FormReadFindingCode =
  | 'not-a-pdf'
  | 'broken-pdf'
  | 'encrypted'
  | 'too-large'
  | 'no-attachment'
  | 'broken-manifest'
  | 'digest-differs'
  | 'broken-json';

/**
 * A finding about a file that was read; `detail` names the attached file, never what it holds.
 *
 * @clause none a shape of this project, not of a source
 */
export type FormReadFinding = Finding<FormReadFindingCode>;
