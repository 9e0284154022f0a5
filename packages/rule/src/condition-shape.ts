import { isClauseId, isDoubtId } from '@fukushi-kit/clause';
import { match } from 'ts-pattern';
import { z } from 'zod';
import type { FactDomain, Vocabulary } from './condition.ts';

/** A condition inside another, which is read on its own. */
const unread = z.unknown().optional();

const OPS = ['all', 'any', 'not', 'is', 'in', 'compare', 'ruling', 'silent', 'except', 'clause'] as const;

/** The kind of a condition. */
export type Op = (typeof OPS)[number];

/** Whether a word is the kind of a condition. */
export function isOp(word: unknown): word is Op {
  return OPS.some((op) => op === word);
}

/**
 * The shape of a condition of one kind under a vocabulary; the conditions inside it are left unread. `fact` is the
 * fact that the condition names, on which its words and numbers depend.
 */
export function conditionShape(op: Op, fact: unknown, vocabulary: Vocabulary): z.ZodType {
  const domain = typeof fact === 'string' && Object.hasOwn(vocabulary, fact) ? vocabulary[fact] : undefined;
  const factOf = (kind: FactDomain['kind']): z.ZodType =>
    z.enum(Object.keys(vocabulary).filter((name) => vocabulary[name]?.kind === kind));
  const text = z.string().min(1).max(500);
  return match(op)
    .returnType<z.ZodType>()
    .with('all', 'any', () => z.strictObject({ op: z.literal(op), of: z.array(z.unknown()).min(1) }))
    .with('not', () => z.strictObject({ op: z.literal(op), of: unread }))
    .with('is', () => z.strictObject({ op: z.literal(op), fact: factOf('yes-no') }))
    .with('in', () => z.strictObject({ op: z.literal(op), fact: factOf('choice'), values: wordsOf(domain) }))
    .with('compare', () =>
      z.strictObject({
        op: z.literal(op),
        fact: factOf('number'),
        than: z.enum(['<', '<=', '=', '>=', '>']),
        value: numberOf(domain),
      }),
    )
    .with('ruling', () => z.strictObject({ op: z.literal(op), fact: factOf('yes-no'), by: text }))
    .with('silent', () => z.strictObject({ op: z.literal(op), doubt: z.string().refine(isDoubtId) }))
    .with('except', () =>
      z.strictObject({
        op: z.literal(op),
        of: unread,
        // biome-ignore lint/suspicious/noThenProperty: the published name of a condition, never a function
        unless: z.array(z.strictObject({ when: unread, then: unread })).min(1),
      }),
    )
    .with('clause', () => z.strictObject({ op: z.literal(op), id: z.string().refine(isClauseId), text, of: unread }))
    .exhaustive();
}

function wordsOf(domain: FactDomain | undefined): z.ZodType {
  if (domain?.kind !== 'choice') return z.unknown();
  const words = z.array(z.enum(Object.keys(domain.values))).min(1);
  return words.refine((values) => new Set(values).size === values.length);
}

function numberOf(domain: FactDomain | undefined): z.ZodType {
  return domain?.kind === 'number' ? z.int().min(domain.minimum).max(domain.maximum) : z.unknown();
}
