import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enterSample } from '../src/sample/enter-sample.ts';
import type { Who } from '../src/who.ts';
import { careStaff, centreStaff, kashiwaOfficer } from './sample-people.ts';
import { openTestApp, type TestApp } from './test-app.ts';

const contract = '/contracts/kashiwa-r7-mihon';

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

/** The version that a page was shown with, which its forms carry. */
const versionOn = (html: string): string => /name="version" value="(\d*)"/.exec(html)?.[1] ?? '';

const send = async (path: string, fields: Record<string, string>, who: Who = centreStaff): Promise<Response> =>
  app.post(who, contract + path, fields);

const body = async <Body>(kind: string, id: string): Promise<Body> => {
  const rows = await app.db.asOwner((tx) =>
    tx.query<{ body: Body }>('select body from record where kind = $1 and id = $2', [kind, id]),
  );
  return rows[0]?.body as Body;
};

describe('whose the pages are', () => {
  test.each([
    '/consultations',
    '/consultations/new',
    '/consultations/Q-1',
    '/support-cases',
    '/support-cases/new',
    '/support-cases/C-001',
    '/support-cases/C-001/events/new?kind=plan-made',
    '/support-cases/C-001/sheets/support-plan/3',
    '/results/2025-06',
    '/duties',
    '/duties/duties.ics',
    '/settlement',
    '/staff',
    '/staff/new',
    '/staff/S-01',
    '/terms',
  ])('%s is shown to the centre, and to nobody else', async (path) => {
    expect((await app.get(centreStaff, contract + path)).status).toBe(200);
    expect((await app.get(careStaff, contract + path)).status).toBe(404);
    expect((await app.get(kashiwaOfficer, contract + path)).status).toBe(404);
  });

  test.each([
    '/consultations/Q-999',
    '/support-cases/C-999',
    '/support-cases/C-001/events/new?kind=no-such-kind',
    '/support-cases/C-001/sheets/closure/3',
    '/support-cases/C-001/sheets/support-plan/99',
    '/results/2024-06',
    '/results/june',
    '/staff/S-99',
  ])('%s is not there', async (path) => {
    expect((await app.get(centreStaff, contract + path)).status).toBe(404);
  });

  test('the menu leads straight to the cases of the one centre', async () => {
    const answer = await app.get(centreStaff, '/centre');
    expect(answer.headers.get('location')).toBe(`${contract}/support-cases`);
    expect(await (await app.get(careStaff, '/centre')).text()).toContain('相談センターの契約はありません');
  });

  test('nothing is written for somebody else', async () => {
    const fields = { caseNumber: 'X-1', on: '2025-07-01' };
    expect((await app.post(careStaff, `${contract}/support-cases/new`, fields)).status).toBe(404);
    expect(
      (await app.post(kashiwaOfficer, `${contract}/duties/done`, { duty: 'advance/2', on: '2025-07-01' })).status,
    ).toBe(404);
  });
});

describe('the log of consultations', () => {
  const call = { on: '2025-07-02', time: '09:00', channel: 'phone', attribute: 'elderly', standing: 'new' };

  test('a consultation out of hours is told as one for the duty outside them', async () => {
    const html = await page('/consultations?month=2025-06');
    expect(html).toContain('時間外（24時間の連絡体制）');
    expect(html).toContain('開設時間内（窓口）');
  });

  test('an urgent chat that nobody took over is told until a person did', async () => {
    const before = await page('/consultations?month=2025-07');
    expect(before).toContain('人による支援に引き継がれていません');
    const edit = await page('/consultations/Q-102');
    const answer = await send('/consultations/Q-102', {
      version: versionOn(edit),
      number: 'Q-102',
      on: '2025-07-01',
      time: '22:10',
      channel: 'chat',
      attribute: 'youth',
      standing: 'new',
      isUrgent: 'yes',
      'handover.on': '2025-07-02',
      'handover.channel': 'phone',
      'handover.to': 'S-01',
    });
    expect(answer.status).toBe(303);
    expect(await page('/consultations?month=2025-07')).not.toContain('引き継がれていません');
  });

  test('a consultation is added once, however often it is sent', async () => {
    const version = versionOn(await page('/consultations/new'));
    const fields = { ...call, version, number: 'Q-200', once: crypto.randomUUID() };
    const answers = [await send('/consultations/new', fields), await send('/consultations/new', fields)];
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    const log = await body<{ consultations: { number: string }[] }>('centre-log', 'log');
    expect(log.consultations.filter(({ number }) => number === 'Q-200')).toHaveLength(1);
  });

  test('what is no consultation is refused with what was typed still there', async () => {
    const version = versionOn(await page('/consultations/new'));
    const answer = await send('/consultations/new', { ...call, version, number: 'Q-201', time: '25:00', channel: '' });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain('href="#time"');
    expect(html).toContain('href="#channel"');
    expect(html).toContain('value="25:00"');
  });

  test('a number that stands already is refused', async () => {
    const version = versionOn(await page('/consultations/new'));
    const answer = await send('/consultations/new', { ...call, version, number: 'Q-1' });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('この番号の相談がすでにあります');
  });

  test('two people at once: the second sees both texts, and nothing is lost', async () => {
    const version = versionOn(await page('/consultations/new'));
    expect((await send('/consultations/new', { ...call, version, number: 'Q-300' })).status).toBe(303);
    const second = await send('/consultations/new', { ...call, version, number: 'Q-301' });
    const html = await second.text();
    expect(second.status).toBe(409);
    expect(html).toContain('Q-301');
    expect((await send('/consultations/new', { ...call, version: versionOn(html), number: 'Q-301' })).status).toBe(303);
    const log = await body<{ consultations: { number: string }[] }>('centre-log', 'log');
    expect(log.consultations.map(({ number }) => number)).toEqual(expect.arrayContaining(['Q-300', 'Q-301']));
  });
});

describe('a support case', () => {
  test('begins with its intake; its number stands once', async () => {
    const fields = {
      caseNumber: 'C-100',
      on: '2025-07-01',
      introducedBy: '見本支援センター',
      sheetFilledByPerson: 'yes',
    };
    expect((await send('/support-cases/new', fields)).headers.get('location')).toContain('/support-cases/C-100');
    expect((await send('/support-cases/new', fields)).status).toBe(422);
    expect(await page('/support-cases/C-100')).toContain('情報共有への本人の答えを確かめる');
  });

  test('outside the period of the contract it may not begin', async () => {
    const answer = await send('/support-cases/new', { caseNumber: 'C-101', on: '2026-04-01' });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('委託期間の後の日付です');
  });

  test('only what may stand is offered next', async () => {
    const html = await page('/support-cases/C-003');
    expect(html).toContain('events/new?kind=assessed');
    expect(html).not.toContain('kind=plan-made');
    expect(html).not.toContain('kind=closed');
  });

  test('what may not stand is refused by its finding, and the log stays', async () => {
    const version = versionOn(await page('/support-cases/C-003/events/new?kind=plan-made'));
    const plan = {
      version,
      on: '2025-07-02',
      programme: 'multi-agency',
      revision: 'plan',
      policy: '週に一度連絡する。',
    };
    const answer = await send('/support-cases/C-003/events/new?kind=plan-made', plan);
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain('インテーク・アセスメントの前にプランが作られています');
    expect(html).toContain('柏市仕様書7(2)ウ');
    expect(html).toContain('週に一度連絡する。');
    expect((await body<{ events: unknown[] }>('support-case', 'C-003')).events).toHaveLength(1);
  });

  test('an event before others is refused where they would not stand any more', async () => {
    const version = versionOn(await page('/support-cases/C-001/events/new?kind=sharing-answered'));
    const answer = await send('/support-cases/C-001/events/new?kind=sharing-answered', {
      version,
      on: '2025-06-09',
      answer: 'withdrawn',
    });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('本人が情報共有に同意していません');
  });

  test('goes from intake to closing through the pages', async () => {
    const add = async (kind: string, fields: Record<string, string>): Promise<void> => {
      const form = await page(`/support-cases/C-100/events/new?kind=${kind}`);
      const answer = await send(`/support-cases/C-100/events/new?kind=${kind}`, {
        version: versionOn(form),
        ...fields,
      });
      expect([kind, answer.status]).toEqual([kind, 303]);
    };
    const meeting = { meetingNumber: 'M-9', body: 'support-conference', host: 'contractor' };
    const item = { 'items.0.programme': 'multi-agency' };
    await add('sharing-answered', { on: '2025-07-01', answer: 'given' });
    await add('assessed', { on: '2025-07-02' });
    await add('plan-made', {
      on: '2025-07-03',
      programme: 'multi-agency',
      revision: 'plan',
      'agencies.0.agency': '見本支援センター',
      'agencies.0.role': '家計の相談',
      goals: '暮らしの見通しを立てる\r\n連絡先をもつ',
    });
    await add('meeting-held', {
      ...meeting,
      ...item,
      on: '2025-07-08',
      'items.0.occasion': 'plan',
    });
    await add('meeting-held', {
      ...meeting,
      ...item,
      on: '2025-09-09',
      'items.0.occasion': 'closure',
    });
    await add('closed', {
      on: '2025-09-10',
      programme: 'multi-agency',
      issuesSorted: 'yes',
      outlookClear: 'yes',
      rolesAgreed: 'yes',
      leadAgency: '見本支援センター',
    });
    const html = await page('/support-cases/C-100');
    expect(html).toContain('主担当機関：見本支援センター');
    expect(html).toContain('kind=reopened');
    const { events } = await body<{ events: { goals?: string[] }[] }>('support-case', 'C-100');
    expect(events.find(({ goals }) => goals !== undefined)?.goals).toEqual(['暮らしの見通しを立てる', '連絡先をもつ']);
  });

  test('two people at once: the second keeps what was typed, beside the log as it stands', async () => {
    const path = '/support-cases/C-002/events/new?kind=sharing-answered';
    const version = versionOn(await page(path));
    expect((await send(path, { version, on: '2025-07-01', answer: 'given' })).status).toBe(303);
    const second = await send(path, { version, known: '4', on: '2025-07-02', answer: 'refused' });
    const html = await second.text();
    expect(second.status).toBe(409);
    expect(html).toContain('value="2025-07-02"');
    expect(html).toContain('入力しているあいだに書き足された出来事');
    expect((await send(path, { version: versionOn(html), on: '2025-07-02', answer: 'refused' })).status).toBe(303);
  });
});

describe('the log of the centre', () => {
  /** What was sent last to a list, its version filled in. */
  const write = async (path: string, fields: Record<string, string>): Promise<Response> =>
    send(`/records/${path}`, { ...fields, version: versionOn(await page(`/records/${path}`)) });

  test('a visit is planned, and its day recorded; the month counts it', async () => {
    const visit = { number: 'V-7', adviser: 'S-02', caseNumber: 'C-001', plannedOn: '2025-06-26', isOutreach: 'yes' };
    expect((await write('visits/new', visit)).status).toBe(303);
    expect(await page('/records/visits')).toContain('予定した日を過ぎて、訪問の記録がありません');
    expect((await write('visits/V-7', { ...visit, visitedOn: '2025-06-26' })).status).toBe(303);
    expect(await page('/results/2025-06')).toMatch(/アウトリーチの訪問<\/th><td[^>]*>2</);
  });

  test('a complaint goes into the duty calendar by itself; one without its day is refused', async () => {
    const version = versionOn(await page('/records/complaints/new'));
    const complaint = { version, number: 'K-2', content: '待ち時間が長い。' };
    const refused = await send('/records/complaints/new', complaint);
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('待ち時間が長い。');
    expect((await send('/records/complaints/new', { ...complaint, receivedOn: '2025-07-01' })).status).toBe(303);
    expect(await page('/duties')).toContain('苦情への対応と市への報告（K-2）');
    expect((await send('/records/complaints/new', { ...complaint, receivedOn: '2025-07-01' })).status).toBe(409);
  });

  test('who writes on a record whose number somebody changed meanwhile loses nothing', async () => {
    const complaint = { number: 'K-3', receivedOn: '2025-07-01', content: '電話がつながらない。' };
    expect((await write('complaints/new', complaint)).status).toBe(303);
    const version = versionOn(await page('/records/complaints/K-3'));
    expect((await send('/records/complaints/K-3', { ...complaint, version, number: 'K-4' })).status).toBe(303);
    const late = await send('/records/complaints/K-3', { ...complaint, version, handling: '回線を増やした。' });
    expect(late.status).toBe(409);
    const html = await late.text();
    expect(html).toContain('回線を増やした。');
    expect(html).toContain(`action="${contract}/records/complaints/new"`);
    expect(html).toContain('ほかの人が番号を変えた');
    const now = versionOn(html);
    expect((await send('/records/complaints/K-3', { ...complaint, version: now })).status).toBe(404);
    expect((await send('/records/complaints/new', { ...complaint, version: now, number: 'new' })).status).toBe(422);
    expect((await send('/records/complaints/new', { ...complaint, version: now })).status).toBe(303);
  });

  test('what is put right after a refusal does not go over what somebody else saved meanwhile', async () => {
    const complaint = { number: 'K-6', content: '暗い。' };
    const version = versionOn(await page('/records/complaints/new'));
    const other = { number: 'K-5', receivedOn: '2025-07-01', content: '暑い。' };
    expect((await write('complaints/new', other)).status).toBe(303);
    const refused = await send('/records/complaints/new', { ...complaint, version });
    expect(refused.status).toBe(422);
    expect(versionOn(await refused.text())).toBe(version);
    const right = { ...complaint, version, receivedOn: '2025-07-01' };
    expect((await send('/records/complaints/new', right)).status).toBe(409);
  });

  test.each([
    ['/consultations', 'number'],
    ['/staff', 'staffNumber'],
  ])('nothing is lost of what is written under a number that is not there any more at %s', async (list, number) => {
    const late = await send(`${list}/A-99`, { version: '999', [number]: 'A-77' });
    expect(late.status).toBe(409);
    const html = await late.text();
    expect(html).toContain(`action="${contract}${list}/new"`);
    expect(html).toContain('value="A-77"');
    expect((await send(`${list}/A-99`, { version: versionOn(html), [number]: 'A-77' })).status).toBe(404);
    expect((await send(`${list}/A-99`, { [number]: 'A-77' })).status).toBe(404);
  });

  test('a meeting on policy brings the day of its report, which is done once it is recorded', async () => {
    const meeting = { meetingNumber: 'P-1', on: '2025-06-20' };
    expect((await write('policyMeetings/new', meeting)).status).toBe(303);
    const owed = await page('/duties');
    expect(owed).toContain('会議の開催報告書の提出（P-1）');
    expect(owed).toContain(`<a href="${contract}/records/policyMeetings">「政策を検討する会議」の記録</a>`);
    expect(owed).toContain('令和7年6月20日（金）に済み');
    expect((await write('policyMeetings/P-1', { ...meeting, reportedOn: '2025-06-30' })).status).toBe(303);
    expect(await page('/duties')).toContain('令和7年6月30日（月）に済み');
    expect(await page('/results/2025-06')).toMatch(/政策を検討する会議[^<]*<\/th><td[^>]*>1</);
    expect((await write('policyMeetings/new', { ...meeting, on: '2025-06-21' })).status).toBe(422);
  });

  test('the summary for an evaluation meeting and the paper of the end of the period are done by their records', async () => {
    const meeting = { on: '2026-02-20' };
    expect((await write('evaluationMeetings/new', meeting)).status).toBe(303);
    expect(await page('/duties')).toContain('事業評価会議までの実施状況のまとめの報告（E-1）');
    expect((await write('evaluationMeetings/1', { ...meeting, summaryReportedOn: '2025-06-19' })).status).toBe(303);
    expect(await page('/duties')).toContain('令和7年6月19日（木）に済み');
    const paper = { kind: 'settlement-report', submittedOn: '2025-06-18' };
    expect((await write('documents/new', paper)).status).toBe(303);
    expect(await page('/duties')).toContain('令和7年6月18日（水）に済み');
    expect((await write('documents/1', { ...paper, submittedOn: '' })).status).toBe(303);
    expect(await page('/duties')).not.toContain('令和7年6月18日（水）に済み');
  });

  test('the annual plan is done once the goals of both programmes are with the city', async () => {
    expect(await page('/records/goals')).toMatch(/包括的相談支援事業.*成果目標・年間計画がありません/s);
    const goal = { programme: 'comprehensive-consultation', goal: '相談を400件受ける', startsOn: '2025-04-01' };
    expect((await write('goals/new', { ...goal, reachedWhen: 'at-least', target: '四百' })).status).toBe(422);
    expect((await write('goals/new', { ...goal, reachedWhen: 'at-least', target: '400' })).status).toBe(303);
    expect(await page('/records/goals')).toContain('市に提出した記録がありません');
    const submitted = { ...goal, reachedWhen: 'at-least', target: '400', submittedOn: '2025-03-28' };
    expect((await write('goals/2', submitted)).status).toBe(303);
    expect(await page('/duties')).toContain('令和7年3月28日（金）に済み');
  });

  test('what was typed into a number stays to be put right', async () => {
    const goal = { programme: 'multi-agency', goal: 'プランを作る', startsOn: '2025-04-01', reachedWhen: 'at-least' };
    const html = await (await write('goals/new', { ...goal, target: '四百' })).text();
    expect(html).toContain('value="四百"');
    expect(html).toContain('目標値：数字だけで書いてください。');
  });

  test.each<[path: string, fields: Record<string, string>, shown: string, found: string]>([
    ['vendorMeetings', { on: '2025-06-10', cityAttended: 'no' }, '令和7年6月10日（火）', '柏市が同席していません'],
    [
      'staffMeetings',
      { on: '2025-06-16', attended: 'S-01' },
      '令和7年6月16日（月）',
      '共有した事例の数が記録されていません',
    ],
    [
      'consultationNotes',
      { number: 'N-1', on: '2025-06-05', question: '責任者も数えるか。' },
      '責任者も数えるか。',
      '疑義',
    ],
    ['improvements', { item: '引継ぎ票を一枚にする' }, '引継ぎ票を一枚にする', '進捗状況が記録されていません'],
    [
      'trainings',
      { on: '2025-06-12', title: '面接の研修', attendedUnrecorded: '1' },
      '面接の研修',
      '参加した職員が記録',
    ],
    ['nationalReports', { title: '実績の調査', due: '2025-06-30' }, '実績の調査', '国が指定するデータ'],
  ])('%s are kept as %j, with what is to be looked at', async (path, fields, shown, found) => {
    expect((await write(`${path}/new`, fields)).status).toBe(303);
    const html = await page(`/records/${path}`);
    expect(html).toContain(shown);
    expect(html.slice(html.indexOf('確かめること'))).toContain(found);
    expect(await page('/records')).toMatch(new RegExp(`records/${path}"[^>]*>[^<]+</a></th><td[^>]*>[1-9]件`));
  });

  test('is nobody else’s', async () => {
    for (const path of ['/records', '/records/goals', '/records/goals/new', '/records/goals/1']) {
      expect((await app.get(careStaff, contract + path)).status).toBe(404);
      expect((await app.get(kashiwaOfficer, contract + path)).status).toBe(404);
    }
    expect((await app.get(centreStaff, `${contract}/records/goals/99`)).status).toBe(404);
  });
});
