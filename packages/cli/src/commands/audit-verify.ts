import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { type AuditHead, type AuditVerdict, verifyAudit, verifyAuditLogs } from '@fukushi-kit/store';
import { anchorOption } from '../audit/anchor-option.ts';
import { AuditLineFault, auditLines } from '../audit/audit-lines.ts';
import { auditMessages } from '../audit/messages.ja.ts';
import type { ExitCode } from '../exit-code.ts';
import { messages } from '../messages.ja.ts';
import { type Outcome, refused, wrongUse } from '../outcome.ts';
import type { Action } from '../program.ts';
import { errorCode, nameOf } from '../read-text.ts';
import { report } from '../report.ts';
import { shownName } from '../shown-name.ts';
import type { Terminal } from '../terminal.ts';

interface NamedVerdict {
  readonly name: string;
  readonly verdict: AuditVerdict;
}

/** `fukushi audit verify <file or -> | --database-url <url> [--tenant <id>] [--anchor <sequence>:<hash>]`. */
export const auditVerify: Action = async ([file], { databaseUrl, tenant, anchor }, terminal) => {
  if ((file === undefined) === (databaseUrl === undefined)) return report(wrongUse(auditMessages.fileOrUrl), terminal);
  if (tenant !== undefined && databaseUrl === undefined)
    return report(wrongUse(auditMessages.tenantNeedsUrl), terminal);
  const anchors = anchor === undefined ? { ok: true as const, value: [] } : anchorOption(String(anchor));
  if (!anchors.ok) return report(anchors, terminal);
  const found =
    file === undefined
      ? await ofDatabase(String(databaseUrl), tenant === undefined ? null : String(tenant), anchors.value)
      : await ofFile(file, anchors.value, terminal);
  return found.ok ? told(found.value, terminal) : report(found, terminal);
};

async function ofFile(
  file: string,
  anchors: readonly AuditHead[],
  { stdin, cwd }: Terminal,
): Promise<Outcome<readonly NamedVerdict[]>> {
  const name = nameOf(file);
  try {
    const { head, entries } = await auditLines(file === '-' ? stdin : createReadStream(resolve(cwd, file)));
    return { ok: true, value: [{ name, verdict: await verifyAudit(entries, head, anchors) }] };
  } catch (error) {
    if (error instanceof AuditLineFault) return refused(messages.at(name, error.message));
    if (error instanceof TypeError) return refused(messages.notUtf8(name));
    return refused(messages.fileError(name, errorCode(error)));
  }
}

async function ofDatabase(
  url: string,
  tenant: string | null,
  anchors: readonly AuditHead[],
): Promise<Outcome<readonly NamedVerdict[]>> {
  try {
    const audits = await verifyAuditLogs(url, { anchors, ...(tenant !== null && { tenant }) });
    if (audits.length === 0) return refused(auditMessages.noLogs);
    if (audits.length > 1 && anchors.length > 0) return wrongUse(auditMessages.anchorNeedsTenant);
    return { ok: true, value: audits.map(({ tenant: id, verdict }) => ({ name: shownName(id), verdict })) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN';
    return refused(auditMessages.databaseFault(code));
  }
}

function told(found: readonly NamedVerdict[], { stdout, stderr }: Terminal): ExitCode {
  for (const { name, verdict } of found) {
    if (verdict.intact) stdout(`${auditMessages.intact(name, verdict.head.sequence, verdict.head.hash)}\n`);
    else stderr(`${auditMessages.broken(name, verdict.sequence, verdict.breach)}\n`);
  }
  return found.every(({ verdict }) => verdict.intact) ? 0 : 1;
}
