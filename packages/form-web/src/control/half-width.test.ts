import { schemas } from '@fukushi-kit/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitted, halfKana, narrow } from './half-width.ts';

const defs = schemas.EvacuationPlanForm.$defs ?? {};
const PHONE = defs['Phone']?.pattern ?? null;
const POSTAL_CODE = defs['PostalCode']?.pattern ?? null;
const NAME = defs['PersonName']?.pattern ?? null;
const HOLDER = '^[ -~｡-ﾟ]*$';

describe('a text is fitted to what its place wants', () => {
  test.each([
    ['a telephone number in full width', '０４６７－００－０００１', PHONE, '0467-00-0001'],
    ['a telephone number with the long vowel mark', '０４６７ー００ー０００１', PHONE, '0467-00-0001'],
    ['a telephone number as it should be', '0467-00-0001', PHONE, '0467-00-0001'],
    ['a postal code with a minus sign', '253−0000', POSTAL_CODE, '253-0000'],
    ['the holder of an account in full-width kana', 'シャカイフクシホウジン　ミホンカイ', HOLDER, 'ｼｬｶｲﾌｸｼﾎｳｼﾞﾝ ﾐﾎﾝｶｲ'],
    ['the holder of an account in hiragana', 'みほんぱーく', HOLDER, 'ﾐﾎﾝﾊﾟｰｸ'],
    ['words where a telephone number should be', '留守', PHONE, '留守'],
    ['a place without a pattern', '１２３', null, '１２３'],
  ])('%s', (_, typed, pattern, kept) => {
    expect(fitted(typed, pattern)).toBe(kept);
  });

  test.each(['髙橋　﨑', '神\ufa19', '辻\udb40\udd00', 'か\u3099', '𠮷田', 'ＡＢＣ　１号'])(
    'a name is never altered: %s',
    (name) => expect(fitted(name, NAME)).toBe(name),
  );

  test('whatever keeps its pattern stays as it was typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fitted(text, '') === text));
  });
});

test('half-width kana have voicing marks of their own', () => {
  expect(halfKana('ガパヴ')).toBe('ｶﾞﾊﾟｳﾞ');
});

test('every sign of ASCII is narrowed', () => {
  const wide = Array.from({ length: 94 }, (_, index) => String.fromCharCode(0xff01 + index)).join('');
  const ascii = Array.from({ length: 94 }, (_, index) => String.fromCharCode(0x21 + index)).join('');
  expect(narrow(wide)).toBe(ascii);
});
