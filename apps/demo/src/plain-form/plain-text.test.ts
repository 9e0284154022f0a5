import { type Finding, findingText, type InputFindingCode } from '@fukushi-kit/schema';
import { describe, expect, test } from 'vitest';
import { borders } from '../record/record-kinds.ts';
import { firstOfField, plainReason, plainText } from './plain-text.ts';

const found = (code: InputFindingCode, detail?: Finding<InputFindingCode>['detail']): Finding<InputFindingCode> => ({
  code,
  path: ['name'],
  severity: 'error',
  ...(detail === undefined ? {} : { detail }),
});

describe('what is wrong in a form of a page is told as something to do', () => {
  test.each<[InputFindingCode, Finding<InputFindingCode>['detail'], string]>([
    ['wrong-type', { expected: 'string' }, '書いてください。'],
    ['wrong-type', { expected: 'integer' }, '数字だけで書いてください。'],
    ['wrong-value', undefined, '選んでください。'],
    ['not-a-day', undefined, '日付を選んでください。'],
    ['too-short', { minimum: 1 }, '書いてください。'],
  ])('%s %j', (code, detail, text) => {
    expect(plainReason(found(code, detail))).toBe(text);
  });

  test('what needs no other words keeps those of the border, with its bound', () => {
    const long = found('too-long', { maximum: 100 });
    expect(plainReason(long)).toBe(findingText({ ...long, path: [] }));
  });

  test('the field is named, and an empty one is told once', () => {
    const parsed = borders['centre-log']({ schemaVersion: '1', consultations: [{ number: null }] });
    const findings = parsed.ok ? [] : parsed.findings;
    const texts = firstOfField([...findings, ...findings]).map((finding) => plainText(finding, 'CentreLog'));
    expect(texts.filter((text) => text.endsWith('相談の番号：書いてください。'))).toHaveLength(1);
    expect(new Set(texts).size).toBe(texts.length);
  });
});
