import { plainDate, yearMonth } from '@fukushi-kit/calendar';
import { planState } from '@fukushi-kit/evacuation-plan';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listContracts } from '../src/contract/contract.ts';
import { EvacuationToday, evacuationDay } from '../src/evacuation/evacuation-today.tsx';
import { readFrame } from '../src/evacuation/frame.ts';
import { readMonthFile } from '../src/evacuation/month/month-file.ts';
import { saveRecord } from '../src/record/save-record.ts';
import { enterSample } from '../src/sample/enter-sample.ts';
import type { ReviewBody } from '../src/submission/review.ts';
import { printedText } from './printed-text.ts';
import { careManager, careStaff, cityOfficer, otherStaff } from './sample-people.ts';
import { openTestApp, type TestApp } from './test-app.ts';

const contract = 'chigasaki-r7-mihonkai';
const months = `/contracts/${contract}/months`;
const june = `${months}/2025-06`;

describe('a month that is handed in', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp(enterSample);
  });
  afterAll(async () => {
    expect(app.errors).toEqual([]);
    await app.close();
  });

  const text = async (path: string): Promise<string> => (await app.get(careStaff, path)).text();
  const fileOf = async (month: string) =>
    app.db.asTenant({ tenant: 'mihonkai', account: 'test' }, async (tx) => {
      const frame = await readFrame(tx, contract);
      if (frame === null) throw new RangeError('the sample has the contract');
      return readMonthFile(tx, frame, yearMonth(month));
    });
  const review = async (version: number | null, events: ReviewBody['events']): Promise<void> => {
    const mark = {
      original: '2025-06-001/1',
      pointer: '/plan/route/path',
      text: '目印を書く',
      on: '2025-07-02' as never,
    };
    const body: ReviewBody = { schemaVersion: '1', month: '2025-06', marks: [mark], events };
    const saved = await app.db.asTenant({ tenant: 'chigasaki', account: 'city' }, async (tx) =>
      saveRecord(tx, { contract, kind: 'review', id: '2025-06', version, body, sharedWith: 'mihonkai' }),
    );
    expect(saved.state).toBe('kept');
  };

  test('nothing in the lives of the sample is refused', async () => {
    const { logs, frame } = await fileOf('2025-06');
    for (const log of logs.values()) {
      expect(planState(log.body, frame.terms).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    }
    expect(logs.size).toBe(6);
  });

  test.each(['', '/2025-06', '/2025-06/details', '/2025-06/corrections'])(
    '%s is there for its contractor alone',
    async (path) => {
      expect((await app.get(careStaff, `${months}${path}`)).status).toBe(200);
      expect((await app.get(otherStaff, `${months}${path}`)).status).toBe(404);
      expect((await app.get(cityOfficer, `${months}${path}`)).status).toBe(404);
    },
  );

  test('a month that is none is not there', async () => {
    expect((await app.get(careStaff, `${months}/2025-13`)).status).toBe(404);
  });

  test('tells who counts, the figures with their clauses, and when it is due', async () => {
    const page = await text(june);
    expect(page).toContain('提出期限は令和7年7月10日です。');
    expect(page).toContain('あと8日');
    expect(page).toContain('前月まで 13 ＋ 今月 6 ＝ 今月まで 19');
    expect(page).toContain('責任者に頼んでください');
  });

  test('a month without the day of its report says so and is not handed in', async () => {
    const july = `${months}/2025-07`;
    expect(await text(july)).toContain('作成日が記録されていません');
    expect((await app.post(careManager, `${july}/hand-in`)).status).toBe(422);
  });

  test('what a report says of itself is recorded, and what the border refuses stands at its field', async () => {
    const july = `${months}/2025-07/details`;
    const sent = {
      'contractor.name': '社会福祉法人見本会（架空）',
      'planners.0.name': '見本 計画男',
      'planners.0.office': '見本',
    };
    const refused = await app.post(careStaff, july, {
      ...sent,
      reportMadeOn: '2025-07-02',
      'untilLastMonth.newPlans': '5',
    });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('untilLastMonth');
    expect((await app.post(careStaff, july, { ...sent, reportMadeOn: '2025-07-02' })).status).toBe(303);
    expect((await app.post(careStaff, july, { ...sent, reportMadeOn: '2025-07-03' })).status).toBe(409);
    expect(await text(july)).toContain('value="2025-07-02"');
  });

  test('everything of the month is printed together', async () => {
    const order = await app.post(careStaff, `${june}/print`);
    const page = await text(order.headers.get('location') ?? '');
    expect(page).toContain('2025-06-月次報告書-正本.pdf');
    expect(page).toContain('2025-06-001-様式1-正本.pdf');
  });

  test('the printed report bears the head of the audit log, which tells a log that was rebuilt', async () => {
    const order = (await app.post(careStaff, `${june}/print`)).headers.get('location') ?? '';
    const anchor = /<code>(\d+-[0-9a-f]{64})<\/code>/.exec(await text(order))?.[1] ?? '';
    expect(anchor).not.toBe('');
    const printed = await printedText(app, careStaff, `${order}/0`);
    expect(printed).toContain('月次報告書');
    expect(printed).toContain(`記録の照合値${anchor}`);
    const whole = await app.post(careManager, '/trail/verify', { anchor });
    expect(await whole.text()).toContain('壊れていません');
    const rebuilt = anchor.replace(/-[0-9a-f]{2}/, (start) => (start === '-00' ? '-11' : '-00'));
    expect(await (await app.post(careManager, '/trail/verify', { anchor: rebuilt })).text()).toContain('壊れています');
  });

  test('staff hand nothing in, and another contractor nothing of it', async () => {
    expect((await app.post(careStaff, `${june}/hand-in`)).status).toBe(403);
    expect((await app.post({ ...otherStaff, role: 'manager' }, `${june}/hand-in`)).status).toBe(404);
  });

  test('is not handed in by half: where the duty calendar cannot be told, nothing of it stays', async () => {
    // As though somebody else changed the calendar at every try: its row is there, and takes no change.
    const owner = async (sql: string) => app.db.asOwner(async (tx) => tx.query(sql));
    await owner(`create function taken() returns trigger language plpgsql as 'begin return null; end'`);
    await owner(`create trigger taken before insert or update on record for each row
      when (new.kind = 'duty-facts') execute function taken()`);
    const overtaken = await app.post(careManager, `${june}/hand-in`);
    expect(await overtaken.text()).toContain('ほかの人');
    await owner('drop trigger taken on record');
    const { submissions, logs } = await fileOf('2025-06');
    expect(submissions).toEqual([]);
    expect([...logs.values()].flatMap(({ body }) => body.map(({ kind }) => kind))).not.toContain('submitted');
  });

  test('is handed in once, with the originals as they are, and the lives of the plans tell of it', async () => {
    const once = crypto.randomUUID();
    expect((await app.post(careManager, `${june}/hand-in`, { once })).status).toBe(303);
    expect((await app.post(careManager, `${june}/hand-in`, { once })).status).toBe(303);
    expect((await app.post(careManager, `${june}/hand-in`)).status).toBe(422);
    const { submissions, logs, review: found } = await fileOf('2025-06');
    expect(submissions).toHaveLength(1);
    expect(submissions[0]?.originals.map(({ original }) => original)).toContain('2025-06-003/2');
    expect([...found.states.values()].every(({ at }) => at === 'under-review')).toBe(true);
    expect(logs.get('2025-06-001')?.body.at(-1)?.kind).toBe('submitted');
    expect(await text(june)).toContain('市が審査中');
  });

  test('the city sees what was handed in, and nothing else of the persons', async () => {
    const rows = await app.db.asTenant({ tenant: 'chigasaki', account: 'city' }, async (tx) =>
      tx.query<{ kind: string }>('select distinct kind from record where contract = $1 and tenant = $2', [
        contract,
        'mihonkai',
      ]),
    );
    expect(rows.map(({ kind }) => kind).sort()).toEqual(['duty-facts', 'submission']);
  });

  test('what the city asks for is answered, point by point, and handed in again', async () => {
    const on = '2025-07-02' as never;
    const asked = { kind: 'correction-asked', original: '2025-06-001/1', on, points: ['避難経路の目印'] } as const;
    await review(null, [asked, asked]);
    expect(await text(june)).toContain('修正の指摘があります');
    expect((await text(`${june}/corrections`)).split('指摘の内容：避難経路の目印')).toHaveLength(2);
    const plan = await text(`/contracts/${contract}/persons/2025-06-001/plan`);
    expect(plan).toContain('"path":["plan","route","path"],"severity":"warning","text":"市の指摘：目印を書く"');
    expect((await app.post(careManager, `${june}/corrections`)).status).toBe(422);
    const answer = { 'before.0': '目印なし', 'after.0': '見本交差点の角', 'confirmedOn.0': '2025-07-02' };
    expect((await app.post(careStaff, `${june}/corrections`, answer)).status).toBe(403);
    const kept = { ...answer, what: 'save', version: '' };
    expect((await app.post(careStaff, `${june}/corrections`, kept)).status).toBe(303);
    expect(await (await app.get(careManager, `${june}/corrections`)).text()).toContain('見本交差点の角');
    const late = await app.post(careStaff, `${june}/corrections`, { ...kept, 'after.0': '見本橋のたもと' });
    expect(late.status).toBe(422);
    expect(await late.text()).toContain('見本橋のたもと');
    expect((await app.post(careManager, `${june}/corrections`, answer)).status).toBe(303);
    const { submissions, review: found, logs } = await fileOf('2025-06');
    expect(submissions.find(({ round }) => round === 2)?.originals.map(({ original }) => original)).toEqual([
      '2025-06-001/1',
      '2025-06.2/resubmission',
    ]);
    expect(found.findings).toEqual([]);
    expect(found.states.get('2025-06-001/1')).toMatchObject({ at: 'under-review', corrections: 1 });
    expect(
      logs
        .get('2025-06-001')
        ?.body.slice(-2)
        .map(({ kind }) => kind),
    ).toEqual(['correction-asked', 'resubmitted']);
    expect(await text(`/contracts/${contract}/persons/2025-06-001/life`)).toContain('避難経路の目印');
  });

  test('the receipt is taken over into the lives of the plans', async () => {
    const { log } = await fileOf('2025-06');
    const on = '2025-07-02' as never;
    const asked = log.filter(({ kind }) => kind === 'correction-asked');
    const received = { kind: 'received', original: '2025-06-001/1', on, notice: '茅高第1号' } as const;
    await review(1, [...asked, received]);
    expect(await text(june)).toContain('市からの知らせが 1 件');
    expect((await app.post(careStaff, `${june}/take-over`)).status).toBe(303);
    expect(await text(june)).not.toContain('市からの知らせが');
    const person = await text(`/contracts/${contract}/persons/2025-06-001`);
    expect(person).toContain('受領済み');
    expect(person).toContain('修正の後、副本が新しいものに替わっていません。');
  });

  test('a plan that was handed in is made anew as its next version, beside the plan before', async () => {
    const path = `/contracts/${contract}/persons/2025-06-002`;
    expect((await app.post(careStaff, `${path}/next-version`)).headers.get('location')).toBe(`${path}/update`);
    const page = await text(`${path}/update`);
    expect(page).toContain('前の計画');
    const version = /name="version" value="(\d+)"/.exec(page)?.[1] ?? '';
    const facts = { hazardKindOrDegreeChanged: 'yes', evacuationMethodChangedFundamentally: 'yes' };
    expect((await app.post(careStaff, `${path}/update`, { version, ...facts })).status).toBe(303);
    expect(await text(`${path}/update`)).toContain('更新の事由に当たる');
    expect((await app.post(careStaff, `${path}/update`, { version, ...facts })).status).toBe(409);
  });

  test('the first page is told what is due, and whose record lacks something', async () => {
    const found = await app.db.asTenant({ tenant: 'mihonkai', account: 'test' }, async (tx) => {
      const [own] = await listContracts(tx);
      return own === undefined ? null : evacuationDay(tx, own, plainDate('2025-07-02'));
    });
    if (found === null) throw new RangeError('the sample has the contract');
    const panel = renderToStaticMarkup(EvacuationToday({ day: found }));
    expect(panel).toContain('令和7年7月');
    expect(panel).toContain('記録が足りない人：3人');
    expect(panel).toContain(`/contracts/${contract}/persons/2025-06-006`);
  });
});
