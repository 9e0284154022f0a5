import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enterSample } from '../src/sample/enter-sample.ts';
import { careStaff, centreStaff, kashiwaOfficer } from './sample-people.ts';
import { openTestApp, type TestApp } from './test-app.ts';

const contract = '/contracts/kashiwa-r7-mihon';

describe('the day of a consultation centre', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp(enterSample);
  });
  afterAll(async () => {
    expect(app.errors).toEqual([]);
    await app.close();
  });

  const text = async (answer: Promise<Response>): Promise<string> => (await answer).text();

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
    '/terms',
  ])('%s is shown to the centre, and to nobody else', async (path) => {
    expect((await app.get(centreStaff, contract + path)).status).toBe(200);
    expect((await app.get(careStaff, contract + path)).status).toBe(404);
    expect((await app.get(kashiwaOfficer, contract + path)).status).toBe(404);
  });

  test('the menu leads straight to the cases', async () => {
    const answer = await app.get(centreStaff, '/centre');
    expect(answer.headers.get('location')).toBe(`${contract}/support-cases`);
  });
});
