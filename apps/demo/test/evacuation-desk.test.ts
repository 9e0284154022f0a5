import { textDigest } from '@fukushi-kit/form';
import { consentAnswers } from '@fukushi-kit/form-web';
import { evacuationPlan, planProvision, rosterConsent } from '@fukushi-kit/official-forms';
import type { Case, EvacuationPlanForm, RosterConsentForm, VisitChecklistForm } from '@fukushi-kit/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DeskData, FinishAnswer } from '../src/form-desk/desk-data.ts';
import { readRecord } from '../src/record/read-record.ts';
import { enterSample } from '../src/sample/enter-sample.ts';
import { printedText } from './printed-text.ts';
import { careStaff, cityOfficer, otherStaff } from './sample-people.ts';
import { openTestApp, type TestApp } from './test-app.ts';

const contract = 'chigasaki-r7-mihonkai';
const person = (id: string): string => `/contracts/${contract}/persons/${id}`;

describe('the sheets of a person on the desk', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp(enterSample);
  });
  afterAll(async () => {
    expect(app.errors).toEqual([]);
    await app.close();
  });

  const desk = async <Data>(path: string): Promise<DeskData & { readonly data: Data }> => {
    const page = await (await app.get(careStaff, path)).text();
    const json = /id="page-data">(.*?)<\/script>/s.exec(page)?.[1];
    if (json === undefined) throw new RangeError(`${path} is no desk`);
    return JSON.parse(json);
  };
  const finish = async (
    path: string,
    data: unknown,
    version: number | null,
    definition = evacuationPlan,
    once = crypto.randomUUID(),
  ): Promise<FinishAnswer> => {
    const consents = consentAnswers(definition, data);
    return (await app.sendJson(careStaff, 'POST', `${path}/finish`, { once, data, consents, version })).json();
  };
  const caseOf = async (id: string): Promise<Case> => {
    const kept = await app.db.asTenant({ tenant: 'mihonkai', account: 'test' }, async (tx) =>
      readRecord(tx, { contract, kind: 'case', id }),
    );
    if (kept === null) throw new RangeError(`${id} is not there`);
    return kept.body;
  };

  test.each(['/plan', '/roster', '/checklist', '/handover'])('%s is there for its contractor alone', async (sheet) => {
    const path = `${person('2025-06-001')}${sheet}`;
    expect((await app.get(careStaff, path)).status).toBe(200);
    expect((await app.get(otherStaff, path)).status).toBe(404);
    expect((await app.get(cityOfficer, path)).status).toBe(404);
    expect((await app.post(otherStaff, `${path}/print`, { what: 'filled' })).status).toBe(404);
  });

  test('the check of an update is there where there is a plan before', async () => {
    expect((await app.get(careStaff, `${person('2025-06-003')}/update-check`)).status).toBe(200);
    expect((await app.get(careStaff, `${person('2025-06-001')}/update-check`)).status).toBe(404);
  });

  test('Form 1 begins with what is known of the person, so that nothing is typed twice', async () => {
    const { data, findings } = await desk<EvacuationPlanForm>(`${person('2025-06-006')}/plan`);
    expect(data.plan.person.name).toBe('例示 花子');
    expect(data.plan).toMatchObject({ controlNumber: '2025-06-006', kind: 'new', version: 1 });
    expect(findings).toEqual(expect.any(Array));
  });

  test('a form that is finished unchanged changes nothing, consents included', async () => {
    const path = `${person('2025-06-001')}/plan`;
    const before = await caseOf('2025-06-001');
    const { data, version } = await desk<EvacuationPlanForm>(path);
    expect(await finish(path, data, version)).toEqual({ state: 'kept', next: person('2025-06-001') });
    expect((await caseOf('2025-06-001')).consents).toEqual(before.consents);
  });

  test('answers go into the log of consents, bound to the very words, and once', async () => {
    const path = `${person('2025-06-006')}/plan`;
    const { data, version } = await desk<EvacuationPlanForm>(path);
    const visit = { on: '2025-07-01', place: 'home', placeNote: null } as const;
    const plan = {
      ...data.plan,
      visit,
      madeOn: '2025-07-01',
      consentToMaking: { answer: 'given', on: null },
      person: { ...data.plan.person, name: '例示\u3000花子' },
    };
    const filled = { ...data, plan, provision: { ...data.provision, answer: 'refused', signedOn: null } };
    const refused = await finish(path, filled, version);
    expect(refused).toMatchObject({ state: 'refused' });
    const signed = { ...filled, provision: { ...filled.provision, signedOn: '2025-07-01' } };
    const once = crypto.randomUUID();
    expect((await finish(path, signed, version, evacuationPlan, once)).state).toBe('kept');
    expect((await finish(path, signed, version, evacuationPlan, once)).state).toBe('kept');
    const { consents, plan: kept, visit: visited } = await caseOf('2025-06-006');
    expect(consents.map(({ subject, answer, on }) => [subject, answer, on])).toEqual([
      ['plan-making', 'given', '2025-07-01'],
      ['plan-provision', 'refused', '2025-07-01'],
    ]);
    expect(consents[1]).toMatchObject({
      formVersion: 'chigasaki-r7/evacuation-plan@1',
      textDigest: `sha-256:${textDigest(planProvision.text)}`,
      recipients: [
        'fire',
        'police',
        'welfare-commissioner',
        'social-welfare-council',
        'voluntary-disaster-organization',
      ],
    });
    expect(kept?.person.name).toBe('例示\u3000花子');
    expect(kept?.consentToMaking).toEqual({ answer: 'given', on: '2025-07-01' });
    expect(visited).toEqual(visit);
  });

  test('an answer is never wiped off a sheet', async () => {
    const path = `${person('2025-06-001')}/plan`;
    const { data, version } = await desk<EvacuationPlanForm>(path);
    const wiped = { ...data, provision: { ...data.provision, answer: 'unanswered' } };
    const answer = await finish(path, wiped, version);
    expect(answer).toMatchObject({ state: 'refused', findings: [{ path: ['provision', 'answer'] }] });
  });

  test('an answer to other words than the sheet has now is not taken', async () => {
    const path = `${person('2025-06-001')}/plan`;
    const { data, version } = await desk<EvacuationPlanForm>(path);
    const consents = consentAnswers(evacuationPlan, data).map((answer) => ({ ...answer, textDigest: '0'.repeat(64) }));
    const body = { once: crypto.randomUUID(), data, consents, version };
    const answer = (await (await app.sendJson(careStaff, 'POST', `${path}/finish`, body)).json()) as FinishAnswer;
    expect(JSON.stringify(answer)).toContain('同意の文が新しくなりました');
  });

  test('what follows from other records is not changed on the sheet', async () => {
    const path = `${person('2025-06-001')}/plan`;
    const { data, version } = await desk<EvacuationPlanForm>(path);
    const changed = { ...data, target: { basis: '6-3', consultation: null, consultedOn: null } };
    expect(JSON.stringify(await finish(path, changed, version))).toContain('ほかの記録から決まります');
  });

  test('two who finish the same plan see both texts, and neither is lost', async () => {
    const path = `${person('2025-06-002')}/plan`;
    const { data, version } = await desk<EvacuationPlanForm>(path);
    const named = (path: string) => ({ ...data, plan: { ...data.plan, route: { ...data.plan.route, path } } });
    expect((await finish(path, named('裏道を通る'), version)).state).toBe('kept');
    expect(await finish(path, named('表通りを通る'), version)).toEqual({ state: 'conflict', next: `${path}/conflict` });
    const page = await (await app.get(careStaff, `${path}/conflict`)).text();
    expect(page).toContain('裏道を通る');
    expect(page).toContain('表通りを通る');
  });

  test('copies are printed of a finished plan, and no unfinished sheet is marked as the original', async () => {
    const done = await desk<EvacuationPlanForm>(`${person('2025-06-001')}/plan`);
    expect(done.definition.copies).toHaveLength(3);
    const begun = await desk<EvacuationPlanForm>(`${person('2025-06-006')}/plan`);
    expect(begun.definition.copies).toEqual([]);
    const order = await app.post(careStaff, `${person('2025-06-001')}/plan/print`, { what: 'copies' });
    const page = await (await app.get(careStaff, order.headers.get('location') ?? '')).text();
    expect(page).toContain('2025-06-001-様式1-正本.pdf');
  });

  test('Form 2 keeps the answer, with a proxy as the sheet names them', async () => {
    const path = `${person('2025-06-006')}/roster`;
    const { data, version } = await desk<RosterConsentForm>(path);
    const provision = { ...data.provision, answer: 'given', signedOn: '2025-07-01', agentRelation: '長女' };
    expect((await finish(path, { ...data, provision }, version, rosterConsent)).state).toBe('kept');
    const { consents } = await caseOf('2025-06-006');
    expect(consents.at(-1)).toMatchObject({
      subject: 'roster-provision',
      giver: 'agent',
      agent: { name: null, relation: '長女', reason: null },
      answer: 'given',
    });
  });

  test('the facts of an update (①②) stand beside the plan before, and sheets of it and of a handover are kept', async () => {
    const page = await (await app.get(careStaff, `${person('2025-06-003')}/update`)).text();
    for (const said of ['①', '②']) expect(page).toContain(said);
    expect(page).toContain('<li>災害リスク › 3 › 程度</li>');
    const [, caption, rows = ''] = /<caption>([^<]*)<\/caption>.*?前の計画.*?<tbody>(.*?)<\/tbody>/s.exec(page) ?? [];
    expect(caption).toBeDefined();
    const { previousPlan, plan } = await caseOf('2025-06-003');
    expect(previousPlan?.route?.path).not.toBe(plan?.route?.path);
    for (const text of [previousPlan?.route?.path, plan?.route?.path]) expect(rows).toContain(text);
    for (const sheet of ['update-check', 'handover']) {
      const path = `${person('2025-06-003')}/${sheet}`;
      const { data, version } = await desk<object>(path);
      expect(await finish(path, data, version)).toMatchObject({ state: 'kept' });
    }
  });

  test('a blank sheet to be written by hand names nobody', async () => {
    const order = await app.post(careStaff, `${person('2025-06-003')}/handover/print`, { what: 'blank' });
    const text = await printedText(app, careStaff, `${order.headers.get('location')}/0`);
    expect(text).toContain('引継');
    expect(text).not.toContain('𠮷田');
  });

  test('the checklist keeps its own words and takes the steps from their record', async () => {
    const path = `${person('2025-06-001')}/checklist`;
    const { data, version } = await desk<VisitChecklistForm>(path);
    expect((await finish(path, { ...data, note: '玄関に犬がいる' }, version)).state).toBe('kept');
    const kept = await desk<VisitChecklistForm>(path);
    expect(kept.data.note).toBe('玄関に犬がいる');
    const { done } = kept.data;
    const byHand = { ...kept.data, done: { ...done, purpose: { on: '2025-06-05', by: null } } };
    expect(JSON.stringify(await finish(path, byHand, kept.version))).toContain('ほかの記録から決まります');
  });
});
