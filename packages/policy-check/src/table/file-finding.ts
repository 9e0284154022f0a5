import type { SheetFinding } from '@fukushi-kit/sheet';
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

/** A finding about a table as one about its file. */
export function tableFinding(file: string, { code, path, severity, detail = {} }: SheetFinding): RegisterFileFinding {
  const { line, column = null, ...more } = detail;
  const isMore = Object.keys(more).length > 0;
  return {
    code,
    path,
    severity,
    file,
    line: line === undefined ? null : Number(line),
    column,
    ...(isMore && { detail: more }),
  };
}
