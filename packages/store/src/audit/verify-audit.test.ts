import { createHash } from 'node:crypto';
import { canonicalJson } from '@fukushi-kit/rule';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AuditEntry, AuditHead } from './audit-entry.ts';
import { verifyAudit } from './verify-audit.ts';

function log(length: number, tenant = 'city'): { entries: AuditEntry[]; head: AuditHead } {
  let head = { sequence: 0, hash: '0'.repeat(64) };
  const entries = Array.from({ length }, (_, place) => {
    const at = `2025-04-01T00:00:00.${String(place).padStart(3, '0')}Z`;
    const who = { tenant, account: 'a-1', deed: 'view', kind: 'plan', id: `p-${place}`, digest: null };
    const parts = { ...who, at, sequence: place + 1, previous: head.hash };
    const text = canonicalJson(parts);
    head = { sequence: place + 1, hash: createHash('sha256').update(text).digest('hex') };
    return { ...parts, text, hash: head.hash };
  });
  return { entries, head };
}

const { entries, head } = log(6);

describe('a log is whole', () => {
  test('as it was written, and as it comes from a stream', async () => {
    const streamed = async function* (): AsyncGenerator<AuditEntry> {
      yield* entries;
    };
    expect(await verifyAudit(entries, head)).toEqual({ intact: true, head });
    expect(await verifyAudit(streamed(), head)).toEqual({ intact: true, head });
  });

  test('against every head that it ever had', async () => {
    const anchors = entries.map(({ sequence, hash }) => ({ sequence, hash }));
    expect(await verifyAudit(entries, head, anchors)).toEqual({ intact: true, head });
  });
});

describe('a log is broken', () => {
  const at = (sequence: number): AuditEntry => entries[sequence - 1] as AuditEntry;
  const other = log(1, 'other').entries;

  test.each([
    ['by an entry before the first', 1, 'missing', entries.slice(1), head],
    ['by an entry that stands twice', 4, 'order', [...entries.slice(0, 3), at(3), ...entries.slice(3)], head],
    ['by an entry of another log', 7, 'other-tenant', [...entries, ...other], head],
    ['by entries after the head', 6, 'head', entries, { sequence: 5, hash: at(5).hash }],
    ['by a head of another log', 6, 'head', entries, { sequence: 6, hash: 'ab' }],
    ['where there is nothing', 1, 'tail-missing', [], head],
  ] as const)('%s', async (_, sequence, breach, given, end) => {
    expect(await verifyAudit(given, end)).toEqual({ intact: false, sequence, breach });
  });

  test('by any other word in any part of any entry', async () => {
    const part = fc.constantFrom(...(Object.keys(at(1)) as (keyof AuditEntry)[]));
    await fc.assert(
      fc.asyncProperty(fc.nat(5), part, fc.string(), async (place, name, word) => {
        const value = name === 'sequence' ? place + 2 : word;
        const changed = entries.map((entry, each) => (each === place ? { ...entry, [name]: value } : entry));
        const verdict = await verifyAudit(changed, head);
        expect(verdict).toEqual({ intact: false, sequence: place + 1, breach: 'edited' });
      }),
    );
  });

  test('by any entries taken out or exchanged', async () => {
    const order = fc
      .shuffledSubarray(entries, { minLength: 0 })
      .filter((each) => canonicalJson(each) !== canonicalJson(entries));
    await fc.assert(
      fc.asyncProperty(order, async (changed) => {
        expect(await verifyAudit(changed, head)).toMatchObject({ intact: false });
      }),
    );
  });
});
