import { plainDate } from '@fukushi-kit/calendar';
import { describe, expect, test } from 'vitest';
import { type ControlId, evaluate, structureSnapshot } from '../src/index.ts';
import { booksOf, everyNumber, type Rows } from './books-of.ts';
import { audit, held, incident, opinion, person, request, subcontract, takeOut } from './rows.ts';

const JUNE = plainDate('2025-06-30');
const unanswered = request('report-request', { receivedOn: '2025-06-26', dueOn: null, answeredOn: null });

describe('what is owed and not due yet shows nothing: it is neither kept nor broken', () => {
  test.each<[control: ControlId, rows: Rows]>([
    ['k9-11a', { requests: [unanswered] }],
    ['c8-2', { takeOuts: [takeOut({ on: '2025-06-30', returnedOn: null })] }],
    ['k4-2-ka', { opinions: [opinion({ receivedOn: '2025-06-28', reportedOn: null })] }],
    ['k10-2-u4', { audits: [audit('remark', { dueOn: '2025-06-30', doneOn: null })] }],
    [
      'c13-1a',
      { incidents: [incident({ knownOn: '2025-06-30', knownAt: '23:30', firstReportOn: null, firstReportAt: null })] },
    ],
    ['c14-1a', { staff: [person()], supervision: [] }],
  ])('%s', (control, rows) => {
    const { verdict, findings } = evaluate(control, booksOf(rows), everyNumber, JUNE);
    expect([verdict, findings.map(({ code, severity }) => [code, severity])]).toEqual([
      'not-applicable',
      [['not-due-yet', 'notice']],
    ]);
  });

  test('beside a row in which the duty was kept, the duty is kept so far', () => {
    const both = booksOf({ requests: [unanswered, request('report-request', { number: 'RQ-2' })] });
    expect(evaluate('k9-11a', both, everyNumber, JUNE)).toMatchObject({
      verdict: 'conforming',
      findings: [{ code: 'not-due-yet', rows: ['RQ-1'] }],
    });
  });

  test('only a complete register shows that nothing is due', () => {
    const books = booksOf({ requests: [unanswered] }, { declaredOn: null });
    expect(evaluate('k9-11a', books, everyNumber, JUNE).verdict).toBe('unverified');
    const undeclared = booksOf({ audits: [] }, { declaredOn: null });
    expect(evaluate('k10-2-u2', undeclared, everyNumber, JUNE).verdict).toBe('unverified');
    expect(evaluate('k10-2-u2', booksOf({ audits: [] }), everyNumber, JUNE).verdict).toBe('not-applicable');
  });

  test('nobody was trained or supervised yet, and nobody had to be: that is no training', () => {
    const asked = (control: ControlId, rows: Rows): unknown =>
      evaluate(control, booksOf(rows), everyNumber, JUNE).verdict;
    expect(asked('c14-1a', { staff: [person()], supervision: [held('training')] })).toBe('conforming');
    expect(asked('k9-9a', { staff: [person()], supervision: [] })).toBe('not-applicable');
    expect(asked('k9-10a', { subcontracts: [subcontract({ supervisedOn: [] })] })).toBe('not-applicable');
  });

  test('a change of the structure may still be notified', () => {
    const then = booksOf({ staff: [person()], documents: [], workplaces: [] });
    const first = plainDate('2025-04-01');
    const rows = [structureSnapshot(then, { number: 'D-7', reportedOn: first, shown: first })];
    const now = booksOf({ staff: [person({ leftOn: '2025-06-28' })], documents: [], workplaces: [] });
    const books = { ...now, reportedStructures: { schemaVersion: '1' as const, rows } };
    expect(evaluate('c2-6', books, everyNumber, JUNE)).toMatchObject({
      verdict: 'not-applicable',
      findings: [{ code: 'change-not-notified', severity: 'notice', rows: ['D-7'] }],
    });
    expect(evaluate('c2-6', books, everyNumber, plainDate('2025-07-04')).verdict).toBe('nonconforming');
  });
});
