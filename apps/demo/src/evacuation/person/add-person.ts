import type { Context } from 'hono';
import type { AppEnv } from '../../app-env.ts';
import type { AppParts } from '../../app-parts.ts';
import { notFoundPage } from '../../page/fault-pages.tsx';
import { deed, turnDown } from '../../plain-form/deed.ts';
import { errorsOf, fieldErrors } from '../../plain-form/field-errors.ts';
import { saveRecord } from '../../record/save-record.ts';
import { readFrame } from '../frame.ts';
import { emptyCase, sentPerson } from './case-form.ts';
import { newPersonPage } from './new-person-page.tsx';
import { personPath } from './person-path.ts';
import { words } from './words.ja.ts';

const NUMBER = /^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/;

/** Enters a person under a control number that nobody has. */
export async function addPerson(parts: AppParts, c: Context<AppEnv>, contract: string): Promise<Response> {
  return deed(parts, c, async (tx, sent) => {
    const frame = await readFrame(tx, contract);
    if (frame === null) return turnDown(() => notFoundPage(c));
    const id = sent.text('controlNumber') ?? '';
    const body = { ...emptyCase(id), person: sentPerson(sent) };
    const atNumber = (text: string) =>
      turnDown(() => newPersonPage(c, frame, body, errorsOf([['controlNumber', text]])));
    if (!NUMBER.test(id) || id === 'new') return atNumber(words.numberShape);
    const saved = await saveRecord(tx, { contract, kind: 'case', id, version: null, body });
    if (saved.state === 'conflict') return atNumber(words.numberTaken);
    if (saved.state === 'refused') {
      const names = sent.fields.map(([name]) => name);
      return turnDown(() => newPersonPage(c, frame, body, fieldErrors(saved.findings, 'Case', names)));
    }
    return personPath(contract, id);
  });
}
