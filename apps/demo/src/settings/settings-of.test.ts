import { describe, expect, test } from 'vitest';
import { dayClock } from './day-clock.ts';
import { settingsOf, WrongSetting } from './settings-of.ts';

describe('how the app is told where it runs', () => {
  test('without a word it keeps a database in a folder, shows the sample and takes its day for today', () => {
    const { place, port, day, hasSample, publicOrigin } = settingsOf([], {});
    expect({ port, day, hasSample, publicOrigin }).toEqual({
      port: 8080,
      day: '2025-07-02',
      hasSample: true,
      publicOrigin: null,
    });
    expect('folder' in place && place.folder?.endsWith('/data/database')).toBe(true);
  });

  test('a database of the environment wins over the folder, and without the sample it is today', () => {
    const { place, day } = settingsOf(['--no-sample'], { DATABASE_URL: 'postgresql://db/city' });
    expect(place).toEqual({ url: 'postgresql://db/city' });
    expect(day).toBeNull();
  });

  test('somebody is let in again only where it is said who', () => {
    expect(settingsOf([], {}).recover).toBeNull();
    expect(settingsOf(['--recover', 'mihon-admin'], {}).recover).toBe('mihon-admin');
    expect(() => settingsOf(['--recover'], {})).toThrow(WrongSetting);
  });

  test('the port of the command line wins over that of the environment', () => {
    expect(settingsOf([], { PORT: '8090' }).port).toBe(8090);
    expect(settingsOf(['--port', '0'], { PORT: '8090' }).port).toBe(0);
    expect(settingsOf([], { PORT: '' }).port).toBe(8080);
  });

  test.each([
    ['--port', '70000'],
    ['--port', 'web'],
    ['--day', '2025-02-30'],
    ['--dya', '2025-02-03'],
  ])('refuses %s %s', (name, value) => {
    expect(() => settingsOf([name, value], {})).toThrow(WrongSetting);
  });

  test('the address of browsers is an origin of the web, and of nothing else', () => {
    const origin = (text: string) => settingsOf([], { PUBLIC_ORIGIN: text }).publicOrigin;
    expect(origin('https://kobetsu.example.lg.jp/plans')).toBe('https://kobetsu.example.lg.jp');
    for (const wrong of ['kobetsu.example.lg.jp:8443', 'file:///data', 'data:text/html,x', 'null', '//host']) {
      expect(() => origin(wrong)).toThrow(WrongSetting);
    }
  });

  test.each([
    ['2025-07-01T14:59:59Z', '2025-07-02T14:59:59.000Z'],
    ['2025-07-01T15:00:00Z', '2025-07-01T15:00:00.000Z'],
    ['2026-11-28T01:00:00Z', '2025-07-02T01:00:00.000Z'],
  ])('at %s the clock of the sample shows %s: the day in Japan is that of the sample', (now, shown) => {
    expect(dayClock('2025-07-02', () => new Date(now))().toISOString()).toBe(shown);
  });
});
