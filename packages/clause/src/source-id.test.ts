import { expectTypeOf, test } from 'vitest';
import type { ClauseId } from './source-id.ts';

test('a citation that points nowhere does not compile', () => {
  expectTypeOf<'chigasaki-r7:8(4)ア(ア)①(a)'>().toExtend<ClauseId>();
  expectTypeOf<'basic-act-on-disaster-management:49-14(3)(i)'>().toExtend<ClauseId>();
  expectTypeOf<'chigasaki-r7:8(4)ア(ア)①(c)'>().not.toExtend<ClauseId>();
  expectTypeOf<'chigasaki-r7'>().not.toExtend<ClauseId>();
  expectTypeOf<string>().not.toExtend<ClauseId>();
  // @ts-expect-error -- the specification of Chigasaki has sixteen clauses
  const nowhere: ClauseId = 'chigasaki-r7:17';
  expectTypeOf(nowhere).not.toBeAny();
});

test('a source that is absent (実施手順書) has no clause to cite', () => {
  expectTypeOf<'chigasaki-r7-manual:1'>().not.toExtend<ClauseId>();
});

test('a page is cited by its address, and an address is no licence for other text', () => {
  expectTypeOf<'https://www.city.example.jp/a.html#第2条'>().toExtend<ClauseId>();
  expectTypeOf<'web:第2条'>().not.toExtend<ClauseId>();
  expectTypeOf<'ftp://www.city.example.jp/'>().not.toExtend<ClauseId>();
});
