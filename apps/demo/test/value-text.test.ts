import { schemas } from '@fukushi-kit/schema';
import { expect, test } from 'vitest';
import { valueText } from '../src/form-desk/value-text.ts';

test.each<[place: readonly PropertyKey[], value: unknown, text: string | null]>([
  [['kind'], 'update', '更新'],
  [['madeOn'], '2025-06-05', '令和7年6月5日'],
  [['person', 'name'], '2025-06-05', '2025-06-05'],
  [['medical', 'needsPower'], true, 'はい'],
  [['medical', 'needsPower'], false, 'いいえ'],
  [['household', 'size'], 0, '0'],
  [['person', 'name'], null, null],
])('what stands at %j is read as words: %j is %j', (place, value, text) => {
  expect(valueText(schemas.Plan, place, value)).toBe(text);
});
