import type { FormReadFindingCode } from '../form-read-finding.ts';

/** Why a file is not read any further. It never leaves `readForm`, which gives a finding instead. */
export class Refusal extends Error {
  readonly code: FormReadFindingCode;
  readonly detail: Readonly<Record<string, string | number>> | undefined;

  constructor(code: FormReadFindingCode, detail?: Readonly<Record<string, string | number>>) {
    super(code);
    this.code = code;
    this.detail = detail;
  }
}
