import type { StepEntry } from '@fukushi-kit/schema';
import type { Hono } from 'hono';
import type { AppEnv } from '../../app-env.ts';
import { type AppParts, forSender, today } from '../../app-parts.ts';
import { notFoundPage } from '../../page/fault-pages.tsx';
import { deed, turnDown } from '../../plain-form/deed.ts';
import { errorsOf } from '../../plain-form/field-errors.ts';
import { plainConflictPage } from '../../plain-form/plain-conflict.tsx';
import { plainText } from '../../plain-form/plain-text.ts';
import { saveRecord } from '../../record/save-record.ts';
import { readPersonFile } from './person-file.ts';
import { personPath } from './person-path.ts';
import { stepOf } from './step-points.ts';
import { stepsPage } from './steps-page.tsx';
import { words } from './words.ja.ts';

/** The steps before and at the visit: shown, and recorded one by one. */
export function stepsRoutes(parts: AppParts, app: Hono<AppEnv>, base: string): void {
  app.get(`${base}/steps`, async (c) => {
    const { contract, id } = c.req.param() as { contract: string; id: string };
    const file = await forSender(parts, c, async (tx) => readPersonFile(tx, contract, id));
    if (file === null) return notFoundPage(c);
    const filled = {
      on: file.kase.visit?.on ?? today(parts),
      by: file.kase.planner?.name ?? c.get('who').displayName,
      points: [],
    };
    return stepsPage(c, file, stepOf(c.req.query('step')), filled);
  });

  app.post(`${base}/steps`, async (c) => {
    const { contract, id } = c.req.param() as { contract: string; id: string };
    return deed(parts, c, async (tx, sent) => {
      const file = await readPersonFile(tx, contract, id);
      const step = stepOf(sent.text('step'));
      if (file === null || step === null) return turnDown(() => notFoundPage(c));
      const entry = { step, on: sent.text('on'), by: sent.text('by'), points: [...sent.texts('points')] };
      const body = { ...file.visit.body, entries: [...file.visit.body.entries, entry as StepEntry] };
      const saved = await saveRecord(tx, { contract, kind: 'visit', id, version: sent.version, body });
      if (saved.state === 'refused') {
        const errors = errorsOf(
          saved.findings.map((finding) => [String(finding.path.at(-1) ?? 'on'), plainText(finding, 'VisitRecord')]),
        );
        const filled = { on: entry.on ?? '', by: entry.by ?? '', points: entry.points };
        return turnDown(() => stepsPage(c, file, step, filled, errors));
      }
      if (saved.state === 'conflict') {
        return turnDown(() =>
          plainConflictPage(c, {
            title: words.stepsTitle,
            document: 'VisitRecord',
            mine: body,
            theirs: file.visit.body,
            version: file.visit.version ?? 1,
            fields: sent.fields,
            path: c.req.path,
          }),
        );
      }
      return `${personPath(contract, id)}/steps`;
    });
  });
}
