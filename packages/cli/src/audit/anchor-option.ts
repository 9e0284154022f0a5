import type { AuditHead } from '@fukushi-kit/store';
import { messages } from '../messages.ja.ts';
import { type Outcome, wrongUse } from '../outcome.ts';
import { auditMessages } from './messages.ja.ts';

const ANCHOR = /^(\d{1,15}):([0-9a-f]{64})$/;

/** Heads of an audit log that were written down, `<sequence>:<hash>`, separated by commas. */
export function anchorOption(text: string): Outcome<readonly AuditHead[]> {
  const anchors: AuditHead[] = [];
  for (const part of text.split(',')) {
    const match = ANCHOR.exec(part.trim());
    if (match === null) return wrongUse(messages.at('--anchor', auditMessages.notAnchor));
    anchors.push({ sequence: Number(match[1]), hash: match[2] ?? '' });
  }
  return { ok: true, value: anchors };
}
