import type { PlainDate } from '@fukushi-kit/calendar';
import { eligibilityRule } from '@fukushi-kit/evacuation-plan';
import { ruleVersionAt, ruleVersions } from '@fukushi-kit/municipality';
import type { Vocabulary } from '@fukushi-kit/rule';
import type { Transaction } from '@fukushi-kit/store';
import type { Hono } from 'hono';
import type { AppEnv } from '../../app-env.ts';
import { type AppParts, forSender, today } from '../../app-parts.ts';
import { notFoundPage } from '../../page/fault-pages.tsx';
import { deed, turnDown } from '../../plain-form/deed.ts';
import { fieldErrors } from '../../plain-form/field-errors.ts';
import { sentCase } from './case-form.ts';
import { factsPage } from './facts-page.tsx';
import { type PersonFile, readPersonFile } from './person-file.ts';
import { personPath } from './person-path.ts';
import { stateOf } from './persons-of.ts';
import { saveCase } from './save-case.ts';
import { words } from './words.ja.ts';

/** Facts, certification, visit and planner of a person: shown and recorded. */
export function factsRoutes(parts: AppParts, app: Hono<AppEnv>, base: string): void {
  app.get(`${base}/facts`, async (c) => {
    const { contract, id } = c.req.param() as { contract: string; id: string };
    const shown = await forSender(parts, c, async (tx) => {
      const file = await readPersonFile(tx, contract, id);
      return file === null ? null : { file, vocabulary: await askedFacts(tx, file, today(parts)) };
    });
    return shown === null ? notFoundPage(c) : factsPage(c, shown.file, shown.vocabulary);
  });

  app.post(`${base}/facts`, async (c) => {
    const { contract, id } = c.req.param() as { contract: string; id: string };
    return deed(parts, c, async (tx, sent) => {
      const file = await readPersonFile(tx, contract, id);
      if (file === null) return turnDown(() => notFoundPage(c));
      const vocabulary = await askedFacts(tx, file, today(parts));
      const body = sentCase(file.kase, sent, vocabulary);
      const names = sent.fields.map(([name]) => name);
      await saveCase(tx, c, {
        file,
        body,
        sent,
        title: words.factsTitle,
        refused: (findings) => factsPage(c, file, vocabulary, body, fieldErrors(findings, 'Case', names), sent.version),
      });
      return personPath(contract, id);
    });
  });
}

/** The facts that the condition of the contract asks for, in force on the day at which the person is judged. */
async function askedFacts(tx: Transaction, file: PersonFile, day: PlainDate): Promise<Vocabulary> {
  const { profile } = file.frame;
  const { month } = await stateOf(tx, file, day);
  const version =
    ruleVersionAt(profile, 'evacuation-plan/eligibility', month.judgedOn) ??
    ruleVersions(profile, 'evacuation-plan/eligibility').at(-1);
  return version === undefined ? {} : eligibilityRule(version).vocabulary;
}
