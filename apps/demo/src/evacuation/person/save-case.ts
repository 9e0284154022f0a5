import type { Case, Finding, InputFindingCode } from '@fukushi-kit/schema';
import type { Transaction } from '@fukushi-kit/store';
import type { Context } from 'hono';
import type { AppEnv } from '../../app-env.ts';
import { turnDown } from '../../plain-form/deed.ts';
import { plainConflictPage } from '../../plain-form/plain-conflict.tsx';
import type { Sent } from '../../plain-form/sent.ts';
import { saveRecord } from '../../record/save-record.ts';
import type { PersonFile } from './person-file.ts';

interface ToSave {
  readonly file: PersonFile;
  readonly body: Case;
  readonly sent: Sent;
  readonly title: string;
  /** What to show where the border refuses it. */
  readonly refused: (findings: readonly Finding<InputFindingCode>[]) => Response | Promise<Response>;
}

/** Keeps the case that a plain form changed; a conflict shows both texts, and nothing is kept. */
export async function saveCase(
  tx: Transaction,
  c: Context<AppEnv>,
  { file, body, sent, title, refused }: ToSave,
): Promise<void> {
  const contract = file.frame.contract.id;
  const saved = await saveRecord(tx, { contract, kind: 'case', id: file.id, version: sent.version, body });
  if (saved.state === 'refused') turnDown(() => refused(saved.findings));
  if (saved.state === 'conflict') {
    const { kept } = file;
    turnDown(() =>
      plainConflictPage(c, {
        title,
        document: 'Case',
        mine: body,
        theirs: kept.body,
        version: kept.version,
        fields: sent.fields,
        path: c.req.path,
      }),
    );
  }
}
