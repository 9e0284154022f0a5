import type { FormDefinition } from '@fukushi-kit/form';
import { consentAnswers } from '@fukushi-kit/form-web';
import { evacuationPlan, rosterConsent } from '@fukushi-kit/official-forms';
import type { Case, EvacuationPlanForm, RosterConsentForm } from '@fukushi-kit/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DeskData } from '../src/form-desk/desk-data.ts';
import { enterSample } from '../src/sample/enter-sample.ts';
import { sampleFile } from '../src/sample/sample-file.ts';
import { careManager, careStaff } from './sample-people.ts';
import { openTestApp, type TestApp } from './test-app.ts';

const base = '/contracts/chigasaki-r7-mihonkai';
const person = `${base}/persons/2025-07-010`;
const visited = '2025-07-01';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp(enterSample);
});
afterAll(async () => {
  expect(app.errors).toEqual([]);
  await app.close();
});

const text = async (path: string): Promise<string> => (await app.get(careStaff, path)).text();

async function versionOn(path: string): Promise<string> {
  return /name="version" value="(\d*)"/.exec(await text(path))?.[1] ?? '';
}

async function send(path: string, fields: Readonly<Record<string, string>>): Promise<void> {
  const sent = await app.post(careStaff, path, { version: await versionOn(path), ...fields });
  expect([path, sent.status, sent.status === 303 ? '' : await sent.text()]).toEqual([path, 303, '']);
}

async function fill<Data>(path: string, definition: FormDefinition, change: (data: Data) => unknown): Promise<void> {
  const json = /id="page-data">(.*?)<\/script>/s.exec(await text(path))?.[1] ?? '';
  const desk = JSON.parse(json) as DeskData;
  const data = change(desk.data as Data);
  const body = { once: crypto.randomUUID(), data, consents: consentAnswers(definition, data), version: desk.version };
  const answer = await app.sendJson(careStaff, 'POST', `${path}/finish`, body);
  expect(await answer.json()).toEqual({ state: 'kept', next: person });
}

test('a person comes from the first entry to the month package of the city', async () => {
  const sample = (await sampleFile('samples/chigasaki-2025-06/cases/001.json')) as Case;
  const plan = sample.plan;
  if (plan === null) throw new RangeError('the sample has a plan');

  await send(`${base}/persons/new`, {
    controlNumber: '2025-07-010',
    'person.name': '架空 新子',
    'person.reading': 'かくう しんこ',
    'person.birthDate': '1940-01-02',
    'person.sex': 'female',
    'person.address.text': '神奈川県茅ヶ崎市見本町七丁目1番1号（架空）',
    'person.contact.phone': '0467-00-0777',
  });
  const known = {
    'person.name': '架空 新子',
    'person.reading': 'かくう しんこ',
    'person.birthDate': '1940-01-02',
    'person.sex': 'female',
    'person.address.text': '神奈川県茅ヶ崎市見本町七丁目1番1号（架空）',
    'person.contact.phone': '0467-00-0777',
  };
  await send(`${person}/facts`, {
    ...known,
    'facts.livesInCity': 'yes',
    'facts.livesAtHome': 'yes',
    'facts.longTermHospitalized': 'no',
    'facts.inFacility': 'no',
    'facts.careLevel': 'care-4',
    'certification.state': 'certified',
    'certification.level': 'care-4',
    'certification.from': '2025-02-01',
    'certification.to': '2027-01-31',
    'visit.on': visited,
    'visit.place': 'home',
    'planner.name': '見本 計画男',
    'planner.office': '茅ヶ崎市地域包括支援センター見本',
  });
  await fill<EvacuationPlanForm>(`${person}/plan`, evacuationPlan, (data) => ({
    ...data,
    plan: {
      ...plan,
      controlNumber: data.plan.controlNumber,
      person: data.plan.person,
      madeOn: visited,
      visit: data.plan.visit,
      consentToMaking: { answer: 'given', on: null },
      supporters: (plan.supporters ?? []).map((one) => ({
        ...one,
        consent: { answer: 'given', giver: one.kind === 'organization' ? 'organization' : 'supporter', on: null },
      })),
      findings: plan.findings === null ? null : { ...plan.findings, on: visited },
    },
    provision: { ...data.provision, answer: 'given', signedOn: visited },
  }));
  await fill<RosterConsentForm>(`${person}/roster`, rosterConsent, (data) => ({
    ...data,
    provision: { ...data.provision, answer: 'given', signedOn: visited },
  }));
  expect(await text(person)).toContain('直すところは見つかりませんでした。');

  const moves = [
    'begun.1',
    'visited.1',
    'drafted.1',
    'provisional-copy-given.1',
    'completed.1',
    'original-made.1',
    'duplicate-filed.1',
    'duplicate-given.1',
    'copies-taken-back',
  ];
  for (const move of moves) {
    const by = { office: '茅ヶ崎市地域包括支援センター見本', name: '見本 計画男' };
    await send(`${person}/life`, {
      version: await versionOn(`${person}/life?move=${move}`),
      move,
      on: visited,
      place: 'home',
      duplicates: '2',
      ...by,
    });
  }
  const july = `${base}/months/2025-07`;
  const page = await text(`${july}/details`);
  const office = /name="planners.0.office"[^>]*value="([^"]*)"/.exec(page)?.[1] ?? '';
  await send(`${july}/details`, {
    reportMadeOn: '2025-07-02',
    'contractor.name': '社会福祉法人見本会（架空）',
    'planners.0.name': '見本 計画男',
    'planners.0.office': office,
  });
  expect((await app.post(careManager, `${july}/hand-in`)).status).toBe(303);
  expect(await text(july)).toContain('様式1　2025-07-010（第1版）');
  expect(await text(person)).toContain('提出済み（審査中）');
});
