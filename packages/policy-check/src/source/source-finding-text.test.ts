import { plainDate } from '@fukushi-kit/calendar';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../test/read-source.ts';
import { directoryColumns, readAccountTable } from './account/read-account-table.ts';
import { readPasswordFiles } from './account/read-password-files.ts';
import { readNetworkDescription } from './network/read-network-description.ts';
import type { SourceFinding } from './source-finding.ts';
import { sourceFindingText } from './source-finding-text.ts';
import { idDifferenceMessages, sourceMessages } from './source-messages.ja.ts';

const TAKEN = plainDate('2026-04-10');
const texts = (read: { readonly ok: boolean; readonly findings?: readonly SourceFinding[] }): readonly string[] =>
  (read.findings ?? []).map(sourceFindingText);
const directory = (text: string): readonly string[] =>
  texts(
    readAccountTable(new TextEncoder().encode(text), {
      takenOn: TAKEN,
      columns: { ...directoryColumns, createdOn: null, expiresOn: null },
      encoding: 'utf-8',
      days: 'year-first',
      isCaseIgnored: true,
    }),
  );

describe('what stands against a source in Japanese', () => {
  test.each([
    ['a column that is missing', 'SamAccountName,Enabled\n', ['1行目「最終利用日」：要る列がありません']],
    [
      'a row cut off',
      'SamAccountName,Enabled,LastLogonDate\na01\n',
      ['2行目：列の数が見出しと違います（見出し 3列、この行 1列）'],
    ],
    [
      'a cell that cannot be read',
      'SamAccountName,Enabled,LastLogonDate\na01,x,\n',
      ['2行目「状態」：読み取れません。'],
    ],
  ])('tells %s', (_, text, told) => {
    expect(directory(text)).toEqual(told);
  });

  test('tells which of two files a line is in', () => {
    const read = readPasswordFiles({ passwd: '', shadow: 'a01:x' }, TAKEN);
    expect(texts(read)[0]).toBe('shadow 1行目：項目の数が決まりと違います。');
  });

  test('tells a place in a description by its titles', () => {
    const network = new TextDecoder().decode(readSource('network.json'));
    expect(texts(readNetworkDescription(network.replace('"zone": "D"', '"zone": "E"'), null))).toEqual([
      '機器 › 8 › 区域の番号：記述のない区域を指しています。',
    ]);
    expect(texts(readNetworkDescription(network.replace('"kind": "blocked"', '"kind": "cut"'), null))[0]).toMatch(
      /^接続 › 7 › 種類：/,
    );
    expect(texts(readNetworkDescription('{', null))[0]).toContain('JSON');
  });

  test('is a sentence for every code', () => {
    const all = [...Object.values(sourceMessages), ...Object.values(idDifferenceMessages)];
    expect(all.filter((text) => !text.endsWith('。'))).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  });
});
