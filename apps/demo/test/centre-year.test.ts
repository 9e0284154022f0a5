import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContract } from '../src/contract/contract.ts';
import { markDutyDone } from '../src/contract/duty-facts.ts';
import { enterSample } from '../src/sample/enter-sample.ts';
import type { Who } from '../src/who.ts';
import { printedText } from './printed-text.ts';
import { careStaff, centreStaff, kashiwaOfficer } from './sample-people.ts';
import { openTestApp, type TestApp } from './test-app.ts';

const contract = '/contracts/kashiwa-r7-mihon';
const manager: Who = { ...centreStaff, account: 'centre-manager', login: 'centre-manager', role: 'manager' };

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp(enterSample);
});
afterAll(async () => {
  const { errors } = app;
  await app.close();
  expect(errors).toEqual([]);
});

const page = async (path: string, who: Who = centreStaff): Promise<string> => {
  const answer = await app.get(who, contract + path);
  expect(answer.status).toBe(200);
  return answer.text();
};

const versionOn = (html: string): string => /name="version" value="(\d*)"/.exec(html)?.[1] ?? '';

const send = async (path: string, fields: Record<string, string> = {}, who: Who = centreStaff): Promise<Response> =>
  app.post(who, contract + path, fields);

const bodies = async <Body>(kind: string): Promise<readonly Body[]> => {
  const rows = await app.db.asOwner((tx) =>
    tx.query<{ body: Body }>('select body from record where kind = $1 and tenant = $2 order by id', [
      kind,
      'kashiwa-mihon',
    ]),
  );
  return rows.map((row) => row.body);
};

interface OnDesk {
  readonly data: Record<string, unknown>;
  readonly version: number | null;
  readonly once: string;
}

/** What the script of a desk is given. */
const deskOf = async (path: string): Promise<OnDesk> => {
  const json = /<script type="application\/json" id="page-data">(.*?)<\/script>/s.exec(await page(path))?.[1] ?? '';
  return JSON.parse(json) as OnDesk;
};

const finish = async (path: string, desk: OnDesk, data: unknown): Promise<{ status: number; body: Answer }> => {
  const sent = { once: desk.once, data, consents: [], version: desk.version };
  const answer = await app.sendJson(centreStaff, 'POST', `${contract}${path}/finish`, sent);
  return { status: answer.status, body: (await answer.json()) as Answer };
};

interface Answer {
  readonly state: string;
  readonly findings?: readonly { readonly path: readonly (string | number)[]; readonly text: string }[];
}

describe('the sheets of a case', () => {
  const plan = '/support-cases/C-001/sheets/support-plan/3';

  test('a sheet opens with what the log and the application sheet say, so that nothing is typed twice', async () => {
    const { data } = await deskOf(plan);
    const application = await deskOf('/support-cases/C-001/sheets/intake-application/0');
    expect(data).toMatchObject({
      controlNumber: 'C-001',
      madeOn: '2025-06-02',
      programme: 'multi-agency',
      version: 1,
      policy: '週に一度連絡する。',
      conference: { on: '2025-06-10', meetingNumber: 'M-1' },
      writerOrganization: '一般社団法人柏見本（架空）',
    });
    expect((data['person'] as { name: string }).name).toBe((application.data['person'] as { name: string }).name);
  });

  test('what people write beside the log is kept and stands there again', async () => {
    const desk = await deskOf(plan);
    const answer = await finish(plan, desk, { ...desk.data, wish: '落ち着いて暮らしたい。' });
    expect(answer).toEqual({
      status: 200,
      body: { state: 'kept', next: `${contract}/support-cases/C-001?done=sheet` },
    });
    expect((await deskOf(plan)).data['wish']).toBe('落ち着いて暮らしたい。');
  });

  test('what the log says is not overwritten from a sheet; it is told where', async () => {
    const desk = await deskOf(plan);
    const { status, body } = await finish(plan, desk, { ...desk.data, policy: '月に一度連絡する。' });
    expect(status).toBe(422);
    expect(body.findings?.map(({ path }) => path)).toEqual([['policy']]);
    await app.post(centreStaff, `${contract}${plan}/drop`);
  });

  test('two people on one sheet: the second is shown both', async () => {
    const [one, other] = [await deskOf(plan), await deskOf(plan)];
    expect((await finish(plan, one, { ...one.data, wish: '家で暮らしたい。' })).status).toBe(200);
    expect((await finish(plan, other, { ...other.data, wish: '働きたい。' })).status).toBe(409);
    const conflict = await app.get(centreStaff, `${contract}${plan}/conflict`);
    expect(conflict.status).toBe(409);
    const both = await conflict.text();
    expect([both.includes('家で暮らしたい。'), both.includes('働きたい。')]).toEqual([true, true]);
    await app.post(centreStaff, `${contract}${plan}/drop`);
  });

  test('an answer on the application sheet becomes an event of the log', async () => {
    const path = '/support-cases/C-003/sheets/intake-application/0';
    const desk = await deskOf(path);
    const consent = { ...(desk.data['consent'] as object), answer: 'given', signedOn: null };
    const undated = await finish(path, desk, { ...desk.data, consent });
    expect(undated.body.findings?.map((found) => found.path)).toEqual([['consent', 'signedOn']]);
    const dated = { ...consent, signedOn: '2025-06-24' };
    expect((await finish(path, await deskOf(path), { ...desk.data, consent: dated })).status).toBe(200);
    expect(await page('/support-cases/C-003')).toContain('同意あり');
  });

  test('a meeting on several cases has one record', async () => {
    const one = '/support-cases/C-001/sheets/support-meeting/6';
    const desk = await deskOf(one);
    expect((desk.data['items'] as { caseNumber: string }[]).map(({ caseNumber }) => caseNumber)).toEqual([
      'C-001',
      'C-004',
    ]);
    await finish(one, desk, { ...desk.data, discussion: '訪問を始める。' });
    const other = await deskOf('/support-cases/C-004/sheets/support-meeting/5');
    expect(other.data['discussion']).toBe('訪問を始める。');
  });

  test.each([
    'C-001/sheets/intake-application/0',
    'C-001/sheets/intake-assessment/2',
    'C-001/sheets/support-plan/3',
    'C-001/sheets/support-meeting/4',
    'C-004/sheets/closure/6',
  ])('%s is printed, filled and blank', async (sheet) => {
    for (const what of ['filled', 'blank']) {
      const answer = await send(`/support-cases/${sheet}/print`, { what });
      expect(answer.headers.get('location')).toMatch(/^\/prints\//);
      await printed(answer);
    }
  });
});

/** Waits until an order is done; what stops a sheet is a fault. */
async function printed(answer: Response): Promise<void> {
  const path = answer.headers.get('location') ?? '';
  await expect
    .poll(async () => (await app.get(centreStaff, path)).text(), { timeout: 30_000 })
    .toMatch(/できました|止まったものがあります/);
  expect(await (await app.get(centreStaff, path)).text()).not.toContain('止まったものがあります');
}

describe('the results of a month', () => {
  test('show counts from log and cases, with the day they are due', async () => {
    const html = await page('/results/2025-06');
    expect(html).toContain('令和7年7月10日（木）');
    expect(html).toContain('生活に困っている世帯');
  });

  test('are printed, with the head of the audit log', async () => {
    const order = await send('/results/2025-06/print');
    await printed(order);
    const sheet = `${order.headers.get('location')}/0`;
    expect(await printedText(app, centreStaff, sheet)).toMatch(/記録の照合値\d+-[0-9a-f]{64}/);
  });

  test('are handed in by a manager alone, once, and marked as done in the duty calendar', async () => {
    expect((await send('/results/2025-06/hand-in')).status).toBe(403);
    const key = { once: crypto.randomUUID() };
    await send('/results/2025-06/hand-in', key, manager);
    await send('/results/2025-06/hand-in', key, manager);
    const months = await bodies<{ month: string; round: number }>('submission');
    expect(months.map(({ month, round }) => [month, round])).toEqual([['2025-06', 1]]);
    const [facts] = await bodies<{ done: { duty: string; on: string }[] }>('duty-facts');
    expect(facts?.done).toContainEqual({ duty: 'monthly-results/2025-06', on: '2025-07-02', ref: null });
    expect(await page('/results/2025-06')).toContain('令和7年7月2日（水）に提出しました');
  });

  test('the city reads what was handed in, and the other city does not', async () => {
    const seen = async (tenant: string): Promise<number> =>
      app.db.asTenant({ tenant, account: 'test' }, async (tx) => {
        const rows = await tx.query(
          `select id from record where kind = 'submission' and contract = 'kashiwa-r7-mihon'`,
        );
        return rows.length;
      });
    expect([await seen('kashiwa'), await seen('chigasaki')]).toEqual([1, 0]);
  });

  test('say so when the records changed after they were handed in', async () => {
    const version = versionOn(await page('/consultations/new'));
    const call = { version, number: 'Q-400', on: '2025-06-30', time: '09:00', channel: 'phone', attribute: 'elderly' };
    expect((await send('/consultations/new', call)).status).toBe(303);
    expect(await page('/results/2025-06')).toContain('提出したあとで記録が変わっています');
  });

  test('a month that is not over is not handed in', async () => {
    await send('/results/2025-07/hand-in', {}, manager);
    expect(await bodies('submission')).toHaveLength(1);
  });
});

describe('the duty calendar', () => {
  test('stands for the contracts of both cities', async () => {
    expect(await page('/duties')).toContain('委託業務の実績の報告');
    const other = await app.get(careStaff, '/contracts/chigasaki-r7-mihonkai/duties');
    expect(other.status).toBe(200);
    expect(await other.text()).toContain('月次報告書');
  });

  test('a duty is marked as done with its day; a duty that is none is refused', async () => {
    const version = versionOn(await page('/duties'));
    const wrong = await send('/duties/done', { version, duty: 'no-such-duty', on: '2025-07-01' });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('その番号の義務はありません');
    expect((await send('/duties/done', { version, duty: 'monthly-results/2025-06', on: '2025-07-02' })).status).toBe(
      422,
    );
    const done = { version, duty: 'leave-replacement/S-04-1', on: '2025-07-01', once: crypto.randomUUID() };
    expect((await send('/duties/done', done)).status).toBe(303);
    expect((await send('/duties/done', done)).status).toBe(303);
    expect(await page('/duties')).toContain('令和7年7月1日（火）に済み');
  });

  test('an event brings its duties, and two people do not overwrite each other', async () => {
    const version = versionOn(await page('/duties'));
    const event = { version, kind: 'policy-meeting', number: 'P-1', on: '2025-07-01' };
    expect((await send('/duties/occasions', event)).status).toBe(303);
    expect(await page('/duties')).toContain('会議の開催報告書の提出（P-1）');
    const second = await send('/duties/occasions', { ...event, number: 'P-2' });
    expect(second.status).toBe(409);
    expect(await second.text()).toContain('P-2');
    const undated = await send('/duties/occasions', { ...event, number: 'P-9', on: '2025-02-30' });
    expect(undated.status).toBe(422);
    const html = await undated.text();
    for (const typed of ['value="P-9"', '<option value="policy-meeting" selected="">']) expect(html).toContain(typed);
    expect(versionOn(html)).toBe(version);
    const days = { version, 'contract.concludedOn': '2025-03-21', 'contract.workStartedOn': '2025-02-30' };
    const unreal = await send('/duties/contract', days);
    expect(unreal.status).toBe(422);
    expect(await unreal.text()).toContain('value="2025-03-21"');
  });

  test('two duties that are done in the same moment both stand', async () => {
    const actor = { tenant: 'kashiwa-mihon', account: 'test' };
    const mark = async (duty: string) =>
      app.db.asTenant(actor, async (tx) => {
        const own = await readContract(tx, 'kashiwa-r7-mihon');
        return own === null ? null : markDutyDone(tx, own, { duty, on: '2025-07-02' });
      });
    const saved = await Promise.all([mark('completion-report'), mark('settlement-report')]);
    expect(saved.map((one) => one?.state)).toEqual(['kept', 'kept']);
    const [facts] = await bodies<{ done: { duty: string }[] }>('duty-facts');
    const done = facts?.done.map(({ duty }) => duty);
    expect(done).toEqual(expect.arrayContaining(['completion-report', 'settlement-report']));
  });

  test('is taken away as a file for calendars', async () => {
    const answer = await app.get(centreStaff, `${contract}/duties/duties.ics`);
    expect(answer.headers.get('content-type')).toContain('text/calendar');
    expect(await answer.text()).toContain('BEGIN:VCALENDAR');
  });
});

describe('the settlement', () => {
  test('shows figures with their working and clauses', async () => {
    const html = await page('/settlement');
    expect(html).toContain('柏市仕様書13(2)ア');
    expect(html).toContain('算式');
    expect(html).toContain('15,000,000円');
  });

  test('a cost is added and taken away; one that stops the settlement is refused', async () => {
    const cost = {
      'other.title': '郵送料',
      'other.nature': 'operation',
      'other.on': '2025-06-30',
      'other.standing': 'final',
    };
    const version = versionOn(await page('/settlement'));
    const added = await send('/settlement/other', {
      ...cost,
      version,
      'other.amount': '1200',
      'other.evidence': '領収書2',
    });
    expect(added.status).toBe(303);
    const now = versionOn(await page('/settlement'));
    const twice = await send('/settlement/other', {
      ...cost,
      version: now,
      'other.amount': '900',
      'other.evidence': '領収書2',
    });
    expect(twice.status).toBe(422);
    expect(await twice.text()).toContain('同じ番号の挙証資料が二度使われています');
    const wrong = await send('/settlement/other', { ...cost, version: now, 'other.amount': '千二百' });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('value="千二百"');
    expect((await send('/settlement/other', { ...cost, version, 'other.amount': '5' })).status).toBe(409);
    expect((await send('/settlement/other/remove', { version: now, row: '1' })).status).toBe(303);
    const [costs] = await bodies<{ other: unknown[] }>('costs');
    expect(costs?.other).toHaveLength(1);
  });

  test.each(['report', 'claim', 'advance-1', 'advance-2'])('%s is printed', async (sheet) => {
    await printed(await send('/settlement/print', { sheet }));
  });
});

describe('the staff', () => {
  test('full-time equivalents stand day by day, with the vacancy of a long leave', async () => {
    const html = await page('/staff');
    expect(html).toContain('4.5');
    expect(html).toContain('長期の休暇');
    expect(html).toContain('令和7年9月30日（火）');
  });

  test('a change of staff goes into the duty calendar by itself', async () => {
    const version = versionOn(await page('/staff/S-03'));
    const member = {
      version,
      staffNumber: 'S-03',
      name: '見本 三子',
      qualifications: 'nurse',
      consultationYears: '5',
      canCoordinate: 'yes',
      'placements.0.from': '2025-04-01',
      'placements.0.weeklyHours': '38.75',
      'changes.0.kind': 'retires',
      'changes.0.on': '2025-12-01',
    };
    const wrong = await send('/staff/S-03', { ...member, consultationYears: '-1' });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('value="-1"');
    expect((await send('/staff/S-03', member)).status).toBe(303);
    expect((await send('/staff/S-03', member)).status).toBe(409);
    expect(await page('/duties')).toContain('従事者の異動の報告（S-03-1）');
  });

  test('a report that is taken out of the roster is owed again in the duty calendar', async () => {
    const isReported = async (): Promise<boolean> => {
      const [facts] = await bodies<{ done: readonly { duty: string }[] }>('duty-facts');
      return facts?.done.some(({ duty }) => duty === 'staff-change-report/S-03-1') ?? false;
    };
    const member = async (reportedOn: Record<string, string>): Promise<Response> =>
      send('/staff/S-03', {
        version: versionOn(await page('/staff/S-03')),
        staffNumber: 'S-03',
        name: '見本 三子',
        'placements.0.from': '2025-04-01',
        'placements.0.weeklyHours': '38.75',
        'changes.0.kind': 'retires',
        'changes.0.on': '2025-12-01',
        ...reportedOn,
      });
    expect((await member({ 'changes.0.reportedOn': '2025-06-20' })).status).toBe(303);
    expect(await isReported()).toBe(true);
    expect((await member({})).status).toBe(303);
    expect(await isReported()).toBe(false);
  });

  test('the list of staff is printed for a day', async () => {
    await printed(await send('/staff/print', { asOf: '2025-07-01' }));
  });
});

describe('the terms of the contract', () => {
  const sum = 'parameters.contract-sum';

  test('a manager changes them; staff may not', async () => {
    const version = versionOn(await page('/terms', manager));
    expect((await send('/terms', { version, [sum]: '1' })).status).toBe(403);
    const wrong = await send('/terms', { version, [sum]: '多い' }, manager);
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('value="多い"');
    expect((await send('/terms', { version }, manager)).status).toBe(303);
    const overtaken = await send('/terms', { version, [sum]: '12345' }, manager);
    expect(overtaken.status).toBe(409);
    expect(await overtaken.text()).toMatch(/契約金額（円）.*12345.*未定/s);
  });

  test('without them the settlement stays open, and the equivalents undecided', async () => {
    expect(await page('/settlement')).toContain('契約金額が登録されていないため');
    expect(await page('/staff')).toContain('決まりません');
  });

  test('a request for an advance is printed with its amounts open while the shares are not agreed', async () => {
    const version = versionOn(await page('/terms', manager));
    expect((await send('/terms', { version, [sum]: '30000000' }, manager)).status).toBe(303);
    expect(await page('/settlement')).toContain('概算払の割合が取り決められていません');
    await printed(await send('/settlement/print', { sheet: 'advance-2' }));
  });

  test('the city has no page of them', async () => {
    expect((await app.get(kashiwaOfficer, `${contract}/terms`)).status).toBe(404);
  });
});
