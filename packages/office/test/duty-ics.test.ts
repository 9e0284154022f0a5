import { convertIcsCalendar } from 'ts-ics';
import { afterEach, describe, expect, test } from 'vitest';
import { dutyIcs } from '../src/duty/duty-ics.ts';
import { calendarAt, done, only, yearFacts } from './duty-sample.ts';

const ics = (asOf = '2026-04-15', city: 'chigasaki' | 'kashiwa' = 'chigasaki'): string =>
  dutyIcs(calendarAt(asOf, yearFacts(city)));

interface Read {
  readonly uid: string;
  readonly summary: string;
  readonly day: string;
  readonly description: string;
}

/** The events as another library reads them. */
function read(text: string): readonly Read[] {
  const { events = [] } = convertIcsCalendar(undefined, text);
  return events.map(({ uid, summary, start, description }) => ({
    uid,
    summary,
    day: `${start.type} ${start.date.toISOString().slice(0, 10)}`,
    description: description ?? '',
  }));
}

/** The lines without their folds. */
const unfolded = (text: string): readonly string[] => text.replaceAll('\r\n ', '').split('\r\n');

describe('the iCalendar file', () => {
  test('says the same to another library', () => {
    const calendar = calendarAt('2026-04-15', yearFacts('chigasaki'));
    const dated = calendar.duties.flatMap(({ id, due, alternatives, since, title }) => {
      if (due !== null) return [{ id, day: due, title }];
      if (alternatives.length > 0)
        return alternatives.map((each) => ({ id: `${id}/${each.reading}`, day: each.due, title }));
      return since === null ? [] : [{ id, day: since, title }];
    });
    const events = read(dutyIcs(calendar));
    expect(events.map(({ uid, day }) => [uid, day])).toEqual(
      dated.map(({ id, day }) => [`${id}@chigasaki-r7.fukushi-kit.example`, `DATE ${day}`]),
    );
    expect(events.map(({ summary }) => summary.replace(/^【.+?】/, ''))).toEqual(dated.map(({ title }) => title));
  });

  test('marks what is late, done, open and without a number', () => {
    const heads = new Map(read(ics()).map(({ uid, summary }) => [uid.split('@')[0], summary.slice(0, 5)]));
    expect(heads.get('monthly-report/2026-02')).toBe('【遅れ】月');
    expect(heads.get('monthly-report/2025-06')).toBe('【済み】月');
    expect(heads.get('materials-return')).toBe('【直ちに】');
    const open = read(ics('2026-04-01'));
    expect(
      open
        .filter(({ uid }) => uid.startsWith('monthly-report/2026-03/'))
        .map(({ day, summary }) => [day, summary.slice(0, 4)]),
    ).toEqual([
      ['DATE 2026-03-10', '【未決】'],
      ['DATE 2026-04-10', '【未決】'],
    ]);
    const soft = read(ics('2025-11-10', 'kashiwa')).find(({ uid }) => uid.startsWith('policy-meeting-report'));
    expect(soft?.summary.slice(0, 4)).toBe('【めど】');
  });

  test('gives clauses, needs and readings with each day', () => {
    const march = read(ics()).find(({ uid }) => uid.startsWith('monthly-report/2026-03/'));
    expect(march?.description.split('\n').slice(0, 2)).toEqual([
      '令和8年3月10日（火）又は令和8年4月10日（金）まで',
      'chigasaki-r7:9(2) chigasaki-r7:9(1) chigasaki-r7:9(2)ア chigasaki-r7:9(2)イ chigasaki-r7:9(2)ウ',
    ]);
    expect(march?.description).toContain('（疑義 chigasaki-r7:4/march-work）');
  });

  test('leaves out what has no day at all', () => {
    const calendar = calendarAt('2025-06-15', only('chigasaki-r7'));
    const uids = read(dutyIcs(calendar)).map(({ uid }) => uid.split('@')[0]);
    expect(uids).not.toContain('safety-report');
    expect(uids).not.toContain('copies-disposal');
    expect(uids).toContain('invoice');
  });
});

describe('its bytes', () => {
  test.each(['chigasaki', 'kashiwa'] as const)('of %s end each line with CR LF and hold 75 octets at most', (city) => {
    const text = ics('2026-04-15', city);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const lengths = text.split('\r\n').map((line) => Buffer.byteLength(line));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
    expect(Math.max(...lengths)).toBeGreaterThan(70);
  });

  test('break no character apart', () => {
    const bytes = Buffer.from(ics());
    const lines = bytes
      .toString('latin1')
      .split('\r\n')
      .map((line) => Buffer.from(line, 'latin1'));
    for (const line of lines) expect(() => new TextDecoder('utf-8', { fatal: true }).decode(line)).not.toThrow();
  });

  test('hold every property that RFC 5545 asks for, once for each event', () => {
    const lines = unfolded(ics());
    expect(lines.filter((line) => line.startsWith('VERSION:'))).toEqual(['VERSION:2.0']);
    expect(lines.filter((line) => line.startsWith('PRODID:'))).toEqual(['PRODID:-//fukushi-kit//office//JA']);
    const events = lines.filter((line) => line === 'BEGIN:VEVENT').length;
    for (const property of ['UID:', 'DTSTAMP:', 'DTSTART;VALUE=DATE:', 'DTEND;VALUE=DATE:', 'SUMMARY:', 'END:VEVENT']) {
      expect([property, lines.filter((line) => line.startsWith(property)).length]).toEqual([property, events]);
    }
    const uids = lines.filter((line) => line.startsWith('UID:'));
    expect(new Set(uids).size).toBe(uids.length);
    for (const uid of uids) expect(uid).toMatch(/^UID:[\x21-\x7e]+$/);
  });

  test('are the same for the same calendar, stamped with its day and not with a clock', () => {
    expect(ics()).toBe(ics());
    const stamps = new Set(unfolded(ics('2025-06-15')).filter((line) => line.startsWith('DTSTAMP:')));
    expect(stamps).toEqual(new Set(['DTSTAMP:20250615T000000Z']));
  });

  test('keep the UID of a duty when its state changes', () => {
    const facts = only('kashiwa-r7');
    const uid = (asOf: string, all = facts) =>
      read(dutyIcs(calendarAt(asOf, all))).find(({ summary }) => summary.includes('令和7年4月分'))?.uid;
    const reported = { ...facts, done: [done('monthly-results/2025-04', '2025-05-12')] };
    expect([uid('2025-05-01'), uid('2025-05-11'), uid('2025-05-12', reported)]).toEqual(
      Array.from({ length: 3 }, () => 'monthly-results/2025-04@kashiwa-r7.fukushi-kit.example'),
    );
  });
});

describe('wherever the machine stands', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  test.each(['Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Kiritimati'])('in %s the days are the same', (there) => {
    const here = ics();
    process.env['TZ'] = there;
    expect(ics()).toBe(here);
  });
});
