import { describe, expect, test } from 'vitest';
import { mihonCity, recordOf } from '../test/mihon-city.ts';
import { compareProfiles, comparisonText } from './compare-profiles.ts';
import { type ProfileId, profile, profiles } from './profile.ts';

describe('a comparison of two profiles', () => {
  test.each(profiles.map(({ id }) => id as ProfileId))('%s differs in nothing from itself', (id) => {
    expect(compareProfiles(profile(id), structuredClone(profile(id)))).toEqual([]);
  });

  test('tells who may have a plan in one line each, and who rules on it', () => {
    const text = comparisonText(profile('sagamihara-r6'), profile('nagareyama-r6'));
    expect(text).toContain('住まいがハザードマップの区域内にある かつ （要介護状態区分が要介護4・要介護5 又は （');
    expect(text).toContain('［判断：流山市（改定後の計画の本文で確認）］');
    expect(text.split('\n')[0]).toBe('相模原市（sagamihara-r6） と 流山市（nagareyama-r6） の違い');
  });

  test('meets fees by the work they pay for', () => {
    const fees = compareProfiles(profile('chigasaki-r7'), profile('ise-r5')).filter(({ path }) => path[0] === 'fees');
    expect(fees.map(({ path }) => path.join('/'))).toEqual([
      'fees/new/price',
      'fees/update',
      'fees/meeting',
      'fees/verification',
    ]);
    expect(fees[0]?.text).toBe('委託料の単価 › 計画の作成（新規） › 単価（円）：（未設定・不明） → 3,000');
    expect(fees[2]?.a).toBe(undefined);
  });

  test('compares readings where both rest on one specification, and only there', () => {
    const chigasaki = profile('chigasaki-r7');
    const readings = chigasaki.readings.map((each) =>
      each.doubt === 'chigasaki-r7:9(2)/closed-day' ? { ...each, reading: 'next-open-day' } : each,
    );
    expect(compareProfiles(chigasaki, { ...chigasaki, readings }).map(({ path }) => path)).toEqual([
      ['readings', 'chigasaki-r7:9(2)/closed-day', 'reading'],
    ]);
    const other = compareProfiles(chigasaki, profile('kashiwa-r7'));
    expect(other.filter(({ path }) => path[0] === 'readings')).toEqual([]);
  });

  test('tells that one city has settled a doubt which the other only reads so, and how answers differ', () => {
    const doubt = 'chigasaki-r7:9(2)/closed-day';
    const chosen = { doubt, reading: 'keep', note: null };
    const settled = mihonCity({ ...chosen, record: recordOf('keep') });
    const later = { on: '2025-06-02', by: '見本市福祉課', text: '見本の答え。', reading: 'keep' };
    const [difference, ...others] = compareProfiles(mihonCity(chosen), settled);
    expect(others).toEqual([]);
    expect(difference?.path).toEqual(['readings', doubt, 'record']);
    expect(difference?.text).toBe(
      '疑義の読み方 › chigasaki-r7:9(2)/closed-day › 協議の記録：（定めなし） → 尋ねた日は2025-05-01、尋ねた側は受託した側、' +
        '答え（答えた日は2025-05-20、答えた課・職名は見本市福祉課、答えの文は見本の答え。、答えの採った読み方はkeep）、' +
        '文書の番号・名称は見福第12号',
    );
    expect(
      compareProfiles(settled, mihonCity({ ...chosen, record: recordOf('keep', { answer: later }) })).map(
        ({ text }) => text,
      ),
    ).toEqual(['疑義の読み方 › chigasaki-r7:9(2)/closed-day › 協議の記録 › 答え › 答えた日：2025-05-20 → 2025-06-02']);
  });

  test('names what is due, not its number', () => {
    const due = compareProfiles(profile('kashiwa-r7'), profile('ise-r5')).filter(({ path }) => path[0] === 'dueRules');
    expect(due.map(({ text }) => text)).toEqual([
      '提出期限 › 月次の報告：期限の日は10、報告書を作成する月の読み方は報告の対象月に作成する、期限の日が閉庁日のときは動かさない → （定めなし）',
      '提出期限 › 完了の報告：（定めなし） → 期限の日は10',
    ]);
  });

  test('of several entries of one kind each is compared, the first with the first', () => {
    const shipped = profile('sagamihara-r6');
    const planners = (...names: readonly string[]): typeof shipped => ({
      ...shipped,
      planners: names.flatMap((name) => shipped.planners.slice(0, 1).map((planner) => ({ ...planner, name }))),
    });
    const texts = (a: typeof shipped, b: typeof shipped): readonly string[] =>
      compareProfiles(a, b).map(({ text }) => text);
    const kind = '実施者の所属先 › 市から受託した事業所';
    expect(texts(planners('見本一', '見本二'), planners('見本一', '見本三'))).toEqual([
      `${kind} › 機関の名称：見本二 → 見本三`,
    ]);
    expect(texts(planners('見本一'), planners('見本一', '見本二'))).toEqual([`${kind}：（定めなし） → 見本二`]);
    expect(texts(planners('見本一', '見本二'), planners('見本一', '見本二'))).toEqual([]);
  });

  test('turned round it says the same the other way', () => {
    const [a, b] = [profile('ise-r5'), profile('kashiwa-r7')];
    const turned = compareProfiles(b, a).map(({ path, a: left, b: right }) => ({ path, a: right, b: left }));
    const sorted = (list: readonly { readonly path: readonly string[] }[]): unknown =>
      list.toSorted((one, other) => one.path.join().localeCompare(other.path.join()));
    expect(sorted(turned)).toEqual(
      sorted(compareProfiles(a, b).map(({ path, a: left, b: right }) => ({ path, a: left, b: right }))),
    );
  });
});
