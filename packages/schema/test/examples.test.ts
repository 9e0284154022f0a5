import { readdirSync, readFileSync } from 'node:fs';
import { type Documents, findingText, parseDocument, placeText, schemas } from '@fukushi-kit/schema';
import { describe, expect, test } from 'vitest';

const folder = new URL('../../../schemas/examples/', import.meta.url);

interface Example {
  readonly file: string;
  readonly document: keyof Documents;
  readonly code: string;
  readonly input: unknown;
}

function examples(kind: 'valid' | 'invalid'): Example[] {
  return readdirSync(new URL(`${kind}/`, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const path = file.slice(0, file.lastIndexOf('/'));
      const name = file.slice(path.length + 1);
      const input: unknown = JSON.parse(readFileSync(new URL(`${kind}/${file}`, folder), 'utf8'));
      return { file, document: documentAt(path), code: name.split('.')[0] ?? '', input };
    });
}

function documentAt(path: string): keyof Documents {
  const found = Object.entries(schemas).find(([, schema]) => schema.$id?.endsWith(`/1/${path}.schema.json`));
  if (found === undefined) throw new RangeError(`No document has its examples in ${path}`);
  return found[0] as keyof Documents;
}

describe('the examples of the data contract', () => {
  test.each(examples('valid').map((example) => [example.file, example] as const))(
    '%s is accepted as it is',
    (_, example) => {
      expect(parseDocument(example.document, example.input)).toEqual({ ok: true, value: example.input });
    },
  );

  test.each(examples('invalid').map((example) => [example.file, example] as const))(
    '%s is refused for the reason in its name, and for no other',
    (_, example) => {
      const parsed = parseDocument(example.document, example.input);
      const codes = parsed.ok ? [] : parsed.findings.map((finding) => finding.code);
      expect(codes).toEqual([example.code]);
    },
  );

  test('a finding is told in Japanese, with the place and without the value', () => {
    const told = examples('invalid').flatMap(({ document, input }) => {
      const parsed = parseDocument(document, input);
      return parsed.ok ? [] : parsed.findings.map((finding) => findingText(finding, document));
    });
    expect(told).toContain(
      '答えた日：実在する日（1873年から2999年まで）ではありません。2025-06-15 のように書いてください。',
    );
    expect(told).toContain(
      '個別避難計画 › 作成日：実在する日（1873年から2999年まで）ではありません。2025-06-15 のように書いてください。',
    );
    expect(told.join('')).not.toMatch(/見本|髙橋|2025-02-29/);
  });

  test('a place is named by titles, a row by its number', () => {
    expect(placeText('Plan', ['supporters', 0, 'consent', 'answer'])).toBe(
      '避難支援等協力者 › 1 › 情報提供の同意 › 答え',
    );
  });
});
