import type { Database } from '@fukushi-kit/store';
import { hash, verify } from '@node-rs/argon2';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Browser, cityAndContractor, openDesk } from '../../test/sign-in-desk.ts';
import { timeCodeOf } from '../../test/time-code.ts';
import { words } from './words.ja.ts';

vi.mock('@node-rs/argon2', async (original) => {
  const { hash, verify } = await original<typeof import('@node-rs/argon2')>();
  return { hash: vi.fn(hash), verify: vi.fn(verify) };
});

let db: Database;
beforeAll(async () => {
  db = await cityAndContractor();
});
afterAll(async () => {
  await db.close();
});

const fail = async (browser: Browser, login: string, times: number) => {
  for (let n = 0; n < times; n += 1) await browser.signIn({ login, password: 'no such password' });
};

test('a failed sign-in tells nothing of its cause: not by text, status, cookies, work or time', async () => {
  const desk = await openDesk(db, { failuresBeforeLock: 1 });
  const administrator = await desk.member('administrator');
  const [wrong, locked, disabled, expired] = [
    await desk.member(),
    await desk.member(),
    await desk.member(),
    await desk.issue(),
  ];
  await fail(desk.browser(), locked.login, 1);
  await administrator.browser.post(`/accounts/${disabled.account}/disable`);
  await db.asOwner((tx) =>
    tx.query("update auth.member set secret_expires_at = '2026-03-01' where account = $1", [expired.account]),
  );
  const before = desk.waits.length;
  const work = () => vi.mocked(hash).mock.calls.length + vi.mocked(verify).mock.calls.length;
  const answerTo = async (login: string, password: string) => {
    const workBefore = work();
    const answer = await desk.browser().signIn({ login, password });
    const headers = Object.fromEntries(answer.headers);
    const body = (await answer.text()).replaceAll(login, '(login)');
    return { status: answer.status, headers, body, hashes: work() - workBefore };
  };
  const unknown = await answerTo('nobody', 'no such password');
  expect(unknown).toMatchObject({ status: 422, hashes: 1 });
  expect(unknown.body).toContain(words.signInFailed);
  expect(await answerTo(wrong.login, 'no such password')).toEqual(unknown);
  expect(await answerTo(locked.login, locked.password)).toEqual(unknown);
  expect(await answerTo(disabled.login, disabled.password)).toEqual(unknown);
  expect(await answerTo(expired.login, expired.secret)).toEqual(unknown);
  const impossible = await answerTo('鈴木', 'no such password');
  expect(impossible).toEqual({ ...unknown, hashes: 0 });
  for (const login of ['nobody', wrong.login, locked.login, disabled.login, expired.login]) {
    expect(await answerTo(login, 'x'.repeat(129))).toEqual(impossible);
  }
  expect(desk.waits.slice(before)).toEqual(Array.from({ length: 11 }, () => 300));
});

test('a failed sign-in is answered no sooner than the floor, when its work is done long before', async () => {
  let release = () => {};
  const floor = new Promise<void>((done) => {
    release = done;
  });
  const desk = await openDesk(db, { wait: () => floor });
  const { account, login } = await desk.issue();
  let isAnswered = false;
  const answer = desk.browser().signIn({ login, password: 'no such password' });
  void answer.then(() => {
    isAnswered = true;
  });
  while (!(await desk.deeds(account)).includes('sign-in-failed')) expect(isAnswered).toBe(false);
  for (let n = 0; n < 5; n += 1) await desk.deeds(account);
  expect(isAnswered).toBe(false);
  release();
  expect((await answer).status).toBe(422);
});

describe('a lock', () => {
  test('comes with the tenth failure, holds against the right password, and ends after fifteen minutes', async () => {
    const desk = await openDesk(db);
    const who = await desk.member();
    const browser = desk.browser();
    await fail(browser, who.login, 9);
    expect((await browser.signIn(who)).status).toBe(303);
    await fail(browser, who.login, 10);
    expect((await browser.signIn(who)).status).toBe(422);
    desk.pass(14);
    expect((await browser.signIn(who)).status).toBe(422);
    desk.pass(1);
    expect((await browser.signIn(who)).status).toBe(303);
    const deeds = await desk.deeds(who.account);
    expect(deeds.filter((deed) => deed === 'sign-in-failed')).toHaveLength(19);
    expect(deeds.filter((deed) => deed === 'account-locked')).toHaveLength(1);
    expect(deeds.filter((deed) => deed === 'sign-in-refused')).toHaveLength(1);
  });

  test('is twice as long each time, up to the longest, and forgotten after a success', async () => {
    const desk = await openDesk(db, { failuresBeforeLock: 2, lockTime: 10, longestLock: 30 });
    const who = await desk.member();
    const browser = desk.browser();
    for (const minutes of [10, 20, 30, 30]) {
      await fail(browser, who.login, 2);
      desk.pass(minutes - 1);
      expect((await browser.signIn(who)).status).toBe(422);
      desk.pass(1);
    }
    expect((await browser.signIn(who)).status).toBe(303);
    await fail(browser, who.login, 2);
    desk.pass(10);
    expect((await browser.signIn(who)).status).toBe(303);
  });

  test('leaves no more tries to many at once than to one after the other', async () => {
    const desk = await openDesk(db, { failuresBeforeLock: 3 });
    const who = await desk.member();
    await Promise.all(Array.from({ length: 12 }, () => fail(desk.browser(), who.login, 1)));
    const deeds = await desk.deeds(who.account);
    expect(deeds.filter((deed) => deed === 'sign-in-failed')).toHaveLength(3);
    expect(deeds.filter((deed) => deed === 'sign-in-refused')).toHaveLength(1);
  });

  test('lets whoever goes on guessing make the audit log no longer, at a disabled account neither', async () => {
    const desk = await openDesk(db, { failuresBeforeLock: 2, lockTime: 10 });
    const administrator = await desk.member('administrator');
    const [locked, disabled] = [await desk.member(), await desk.member()];
    await administrator.browser.post(`/accounts/${disabled.account}/disable`);
    for (const { login, account } of [locked, disabled]) {
      await fail(desk.browser(), login, 3);
      const before = (await desk.deeds(account)).length;
      await fail(desk.browser(), login, 5);
      expect(await desk.deeds(account)).toHaveLength(before);
    }
    desk.pass(10);
    await fail(desk.browser(), locked.login, 3);
    const refused = (await desk.deeds(locked.account)).filter((deed) => deed === 'sign-in-refused');
    expect(refused).toHaveLength(2);
  });

  test('comes for codes too, whose count a right password does not clear', async () => {
    const desk = await openDesk(db, { failuresBeforeLock: 3 });
    const who = await desk.member();
    const browser = desk.browser();
    for (let n = 0; n < 3; n += 1) {
      await browser.signIn(who);
      await browser.post('/sign-in/code', { code: `00000${n}` });
    }
    await browser.signIn(who);
    expect((await browser.post('/sign-in/code', { code: timeCodeOf(who.totp, 1) })).status).toBe(422);
    expect(await desk.deeds(who.account)).toContain('account-locked');
    desk.pass(15);
    await browser.signIn(who);
    expect((await browser.post('/sign-in/code', { code: timeCodeOf(who.totp, 1) })).status).toBe(303);
  });

  test('of one account touches no other from the same place', async () => {
    const desk = await openDesk(db, { failuresBeforeLock: 1 });
    const [locked, free] = [await desk.member(), await desk.member()];
    await fail(desk.browser(), locked.login, 1);
    expect((await desk.browser().signIn(free)).status).toBe(303);
  });
});
