import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clauseLabel } from './clause-label.ts';
import { clause, clauses, isClauseId } from './clauses.ts';
import { doubts } from './doubt.ts';
import type { ClauseId, SourceId } from './source-id.ts';
import { source, sources } from './sources.ts';
import { steps } from './steps.ts';

describe('the sources', () => {
  test.each<[id: SourceId, count: number]>([
    ['chigasaki-r7', 91],
    ['kashiwa-r7', 96],
    ['chigasaki-r7-manual', 0],
  ])('%s has %i clauses', (id, count) => {
    expect(source(id).clauses).toHaveLength(count);
  });

  test('no caller can change what a clause, a source or a doubt says to the others', () => {
    for (const shared of [clause('chigasaki-r7:6').owes, source('chigasaki-r7'), clauses, doubts[0]?.question]) {
      expect(Reflect.set(shared ?? {}, 'ja', 'another text')).toBe(false);
    }
    expect(clause('chigasaki-r7:6').owes.ja).toContain('市内に在宅で暮らし');
  });

  test('an id names one clause only', () => {
    expect(new Set(clauses.map(({ id }) => id)).size).toBe(clauses.length);
  });

  test('every clause says in Japanese and in English what it owes', () => {
    const silent = clauses.filter(({ owes }) => !/[ぁ-んァ-ヶ一-龠]/.test(owes.ja) || !/^[A-Z0-9].*\.$/.test(owes.en));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test('a text that nobody has read (実施手順書) is absent and is no place to cite', () => {
    const unread = sources.filter(({ verification }) => verification.state === 'absent');
    expect(unread.map(({ id, clauses: places }) => [id, places.length])).toEqual([['chigasaki-r7-manual', 0]]);
  });

  test('every clause of a law says where it was found or that it is unverified', () => {
    const laws = clauses.filter((each) => source(each.source).kind === 'law');
    const states = new Set(laws.map(({ verification }) => verification.state));
    expect(laws.length).toBeGreaterThan(50);
    expect([...states].sort()).toEqual(['found', 'unverified']);
  });
});

describe('duties', () => {
  test.each<[id: ClauseId, duties: readonly string[]]>([
    ['chigasaki-r7:15(3)', ['effort']],
    ['kashiwa-r7:10(2)キ', ['effort']],
    ['kashiwa-r7:10(2)コ', ['prohibition', 'permission']],
    ['kashiwa-r7:10(2)ア', ['obligation']],
    ['chigasaki-r7:特記10(5)', ['prohibition', 'obligation']],
    ['basic-act-on-disaster-management:49-14(1)', ['effort']],
    ['chigasaki-r7:1', []],
  ])('%s binds as %j', (id, duties) => {
    expect(clause(id).duties).toEqual(duties);
  });
});

describe('clauses left to the judgement of the city', () => {
  test('are these four, each shown with who judges', () => {
    const left = clauses.filter(({ ruling }) => ruling !== undefined);
    expect(left.map(({ id, ruling }) => [id, ruling?.by])).toEqual([
      ['chigasaki-r7:特記15(1)', '茅ヶ崎市'],
      ['chigasaki-r7:特記15(2)', '茅ヶ崎市'],
      ['kashiwa-r7:9(16)', '柏市'],
      ['kashiwa-r7:14(2)', '柏市（令和7年度当初予算の議決）'],
    ]);
  });
});

describe('steps that a person reads', () => {
  test('are written to be read there, one sentence or more each', () => {
    const texts = [...steps('chigasaki-r7'), ...steps('kashiwa-r7')].map(({ owes }) => owes.ja);
    expect(texts).toHaveLength(9);
    expect(texts.filter((text) => !text.endsWith('ます。'))).toEqual([]);
  });
});

describe('look-up', () => {
  test('finds every clause under its own id and no other text', () => {
    expect(clauses.every((each) => clause(each.id) === each)).toBe(true);
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(isClauseId(text)).toBe(clauses.some(({ id }) => id === text));
      }),
    );
  });

  test.each<[address: string, is: boolean]>([
    ['https://www.city.example.jp/a/b.html', true],
    ['http://www.city.example.jp/a.html?id=j3_k1#第3条第2項', true],
    ['https://www.city.example.jp', true],
    ['ftp://www.city.example.jp/a', false],
    ['https://', false],
    ['https:///a', false],
    ['https://www.city.example.jp/a b', false],
    ['https://www.city.example.jp/"><x>', false],
    ['https://user:secret@www.city.example.jp/', false],
    [`https://www.city.example.jp/${'a'.repeat(400)}`, false],
  ])('a public page is cited by its address: %s is %s', (address, is) => {
    expect(isClauseId(address)).toBe(is);
  });

  test('a page that is cited is a place that was found, and owes software nothing', () => {
    const page = 'https://www.city.example.jp/a.html';
    const place = clause(`${page}#第2条`);
    expect(place).toMatchObject({ source: 'web', kinds: ['context'], verification: { state: 'found', url: page } });
    expect(source(place.source).clauses).toEqual([]);
  });

  test('an id that only a cast could bring is refused', () => {
    expect(() => clause('chigasaki-r7:99' as ClauseId)).toThrow(RangeError);
    expect(() => source('nowhere' as SourceId)).toThrow(RangeError);
  });
});

describe('labels', () => {
  test.each<[id: ClauseId, label: string]>([
    ['chigasaki-r7:8(4)ア(ア)①(a)', '茅ヶ崎市仕様書8(4)ア(ア)①(a)'],
    ['chigasaki-r7:特記2(4)', '茅ヶ崎市仕様書特記2(4)'],
    ['kashiwa-r7:7(2)カ(ｵ)', '柏市仕様書7(2)カ(ｵ)'],
    ['basic-act-on-disaster-management:49-10(2)(iv)', '災害対策基本法第49条の10第2項第4号'],
    ['basic-act-on-disaster-management:49-10(2)(vi)', '災害対策基本法第49条の10第2項第6号'],
    ['basic-act-on-disaster-management:49-14(1)', '災害対策基本法第49条の14第1項'],
    ['civil-code:142', '民法第142条'],
    ['local-autonomy-act:4-2', '地方自治法第4条の2'],
    ['age-calculation-act:2', '年齢計算ニ関スル法律第2項'],
  ])('%s reads %s', (id, label) => {
    expect(clauseLabel(id)).toBe(label);
  });

  test('no two clauses read the same', () => {
    expect(new Set(clauses.map(({ id }) => clauseLabel(id))).size).toBe(clauses.length);
  });
});
