import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enterSample } from '../src/sample/enter-sample.ts';
import { careStaff, centreStaff, cityOfficer, kashiwaOfficer, otherStaff } from './sample-people.ts';
import { openTestApp, type TestApp } from './test-app.ts';

describe('the first page', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp(enterSample);
  });
  afterAll(async () => app.close());

  test('shows a contractor the work of its own contract, and nothing of another contractor', async () => {
    const own = await (await app.get(careStaff, '/')).text();
    expect(own).toContain('/contracts/chigasaki-r7-mihonkai/persons/');
    expect(own).not.toContain('chigasaki-r7-reijikai');
  });

  test('shows a consultation centre its cases', async () => {
    const page = await (await app.get(centreStaff, '/')).text();
    expect(page).toContain('/contracts/kashiwa-r7-mihon/support-cases/');
  });

  test('shows a city what its contractors handed in, and nothing of another city', async () => {
    const page = await (await app.get(cityOfficer, '/')).text();
    expect(page).toContain('/submissions/chigasaki-r7-reijikai/2025-06');
    const other = await (await app.get(kashiwaOfficer, '/')).text();
    expect(other).not.toContain('chigasaki-r7-');
  });

  test.each([
    ['for evacuation plans', careStaff, ['/plans']],
    ['of a centre', centreStaff, ['/centre']],
    ['of both kinds', { ...careStaff, profiles: ['chigasaki-r7', 'kashiwa-r7'] }, ['/plans', '/centre']],
    ['of no kind yet', { ...careStaff, profiles: [] }, []],
    ['that it gave itself, as a city,', cityOfficer, []],
  ])('the menu of an organisation with contracts %s leads to the work of those alone', async (_, who, places) => {
    const page = await (await app.get(who, '/')).text();
    const menu = page.match(/<nav[\s\S]*?<\/nav>/)?.[0] ?? '';
    expect(menu).toContain('href="/prints"');
    expect([...menu.matchAll(/href="(\/plans|\/centre)"/g)].map(([, path]) => path)).toEqual(places);
  });

  test('an organisation without any contract is told why nothing is there, and whom to ask', async () => {
    const newcomer = { ...careStaff, tenant: 'shinkikai', tenantName: '社会福祉法人新規会（架空）', profiles: [] };
    const why = '契約の登録をシステムの管理者に頼んでください。';
    expect(await (await app.get(newcomer, '/')).text()).toContain(why);
    expect(await (await app.get(careStaff, '/')).text()).not.toContain(why);
  });

  test('a page that is not there and one that is not for the sender look the same', async () => {
    const missing = await app.get(otherStaff, '/prints/no-such-order');
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('見つかりません');
  });
});
