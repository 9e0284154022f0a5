import type { ClauseId } from '@fukushi-kit/clause';
import type { DatedRate } from './dated-rate.ts';
import type { GivenFigure } from './derivation.ts';
import { given } from './derive.ts';
import { figureLabels, ledgerWords } from './messages.ja.ts';

/** A rate in per cent as a figure, unknown where the table has none for the day. */
export function percentFigure(label: string, rate: DatedRate | null, clauses: readonly ClauseId[]): GivenFigure {
  const told = { label, unit: 'percent', clauses } as const;
  if (rate !== null) return given({ ...told, value: rate.percent, source: rate.source, standing: rate.standing });
  const needs = [{ cause: 'data', fact: label, label, clauses }] as const;
  return given({ ...told, value: null, source: ledgerWords.nothing, needs });
}

/** What a rate in per cent is divided by. */
export function hundred(): GivenFigure {
  return given({ label: figureLabels.hundred, unit: 'ratio', value: 100, source: figureLabels.hundredSource });
}
