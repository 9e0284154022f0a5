import { match } from 'ts-pattern';
import type { Comparison } from './condition.ts';

/** A test of a number against the threshold of a clause. */
export function comparison(than: Comparison, threshold: number): (value: number) => boolean {
  return match(than)
    .returnType<(value: number) => boolean>()
    .with('<', () => (value) => value < threshold)
    .with('<=', () => (value) => value <= threshold)
    .with('=', () => (value) => value === threshold)
    .with('>=', () => (value) => value >= threshold)
    .with('>', () => (value) => value > threshold)
    .exhaustive();
}
