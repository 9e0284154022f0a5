import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enterSample } from '../src/sample/enter-sample.ts';
import { careStaff, cityOfficer, otherStaff } from './sample-people.ts';
import { openTestApp, type TestApp } from './test-app.ts';

describe('the first page', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp(enterSample);
  });
  afterAll(async () => app.close());

  test('shows a contractor its own contract, and a city those of all its contractors', async () => {
    const own = await (await app.get(careStaff, '/')).text();
    expect(own.match(/個別避難計画作成業務/g)).toHaveLength(1);
    const all = await (await app.get(cityOfficer, '/')).text();
    expect(all.match(/個別避難計画作成業務/g)).toHaveLength(2);
    expect(all).not.toContain('福祉の総合相談業務');
  });

  test('a page that is not there and one that is not for the sender look the same', async () => {
    const missing = await app.get(otherStaff, '/prints/no-such-order');
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('見つかりません');
  });
});
