import type { RegisterFileFinding } from './register-file-finding.ts';

/** A finding about a file as a whole. */
export function fileFinding(
  file: string,
  code: RegisterFileFinding['code'],
  severity: RegisterFileFinding['severity'] = 'error',
  detail?: RegisterFileFinding['detail'],
): RegisterFileFinding {
  return { code, path: [], severity, file, line: null, column: null, ...(detail && { detail }) };
}
