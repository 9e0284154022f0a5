import type { PlainDate } from '@fukushi-kit/calendar';
import type { ClauseId } from '@fukushi-kit/clause';
import type { Need } from '@fukushi-kit/rule';
import type { ReadingUsed } from '@fukushi-kit/yen';
import { match, P } from 'ts-pattern';
import type { NotPaidCode } from '../finding-code.ts';
import { figureLabels } from '../messages.ja.ts';
import type { ReviewState } from '../review/review-state.ts';
import { type ClaimReadings, claimDoubts } from './claim-reading.ts';
import type { ClaimedOriginal } from './claimed-original.ts';

/**
 * Whether an original is paid, and at which price; why it is not; or what has to be known first. `readings` are those
 * the answer rests on.
 *
 * @clause chigasaki-r7:12
 */
export type Payable = { readonly readings: readonly ReadingUsed[] } & (
  | { readonly verdict: 'paid'; readonly price: 'new' | 'update' }
  | { readonly verdict: 'not-paid'; readonly because: NotPaidCode }
  | { readonly verdict: 'open'; readonly needs: readonly Need[] }
);

type Check =
  | { readonly to: 'pass' }
  | { readonly to: 'pass-by'; readonly reading: ReadingUsed }
  | { readonly to: 'refuse'; readonly because: NotPaidCode; readonly reading: ReadingUsed }
  | { readonly to: 'ask'; readonly need: Need };

/** Whether one original is payable, from where it stands in the review and the readings of the profile. */
export function payable(input: {
  readonly original: ClaimedOriginal;
  readonly state: ReviewState | undefined;
  readonly periodTo: PlainDate;
  readonly readings: ClaimReadings;
}): Payable {
  const { original, state, readings } = input;
  if (original.form !== 'form-1') return { verdict: 'not-paid', because: 'claim-not-form-1', readings: [] };
  if (state?.at !== 'received') return { verdict: 'not-paid', because: 'claim-not-received', readings: [] };
  const isLate = state.receivedOn > input.periodTo;
  return combined(original.kind, readings, [
    updated(original.kind, readings.updatedPlan),
    doubtful('refusedProvision', isRefused(original.provision), readings, 'claim-provision-refused'),
    doubtful('receivedAfterPeriod', isLate, readings, 'claim-received-after-period'),
    doubtful('changedBeforeReceipt', original.changedBeforeReceipt, readings, 'claim-changed-before-receipt'),
  ]);
}

function isRefused(provision: ClaimedOriginal['provision']): boolean | null {
  return provision === null ? null : provision === 'refused';
}

function updated(kind: ClaimedOriginal['kind'], reading: ClaimReadings['updatedPlan']): Check {
  const clauses: readonly ClauseId[] = ['chigasaki-r7:12', 'chigasaki-r7:8(4)イ'];
  const doubt = claimDoubts.updatedPlan;
  return match({ kind, reading })
    .returnType<Check>()
    .with({ kind: 'new' }, () => ({ to: 'pass' }))
    .with({ reading: 'same-price' }, ({ reading: used }) => ({ to: 'pass-by', reading: { doubt, reading: used } }))
    .with({ kind: null }, () => ({
      to: 'ask',
      need: { cause: 'data', fact: 'kind', label: figureLabels.planKind, clauses: ['chigasaki-r7:12'] },
    }))
    .with({ kind: 'update', reading: null }, () => ({ to: 'ask', need: { cause: 'silent', doubt, clauses } }))
    .with({ kind: 'update', reading: 'own-price' }, ({ reading: used }) => ({
      to: 'pass-by',
      reading: { doubt, reading: used },
    }))
    .with({ kind: 'update', reading: 'not-paid' }, ({ reading: used }) => ({
      to: 'refuse',
      because: 'claim-update-not-paid',
      reading: { doubt, reading: used },
    }))
    .exhaustive();
}

function doubtful(
  question: Exclude<keyof ClaimReadings, 'updatedPlan'>,
  arises: boolean | null,
  readings: ClaimReadings,
  because: NotPaidCode,
): Check {
  const doubt = claimDoubts[question];
  const clauses: readonly ClauseId[] = ['chigasaki-r7:12'];
  return match({ arises, reading: readings[question] })
    .returnType<Check>()
    .with({ arises: false }, () => ({ to: 'pass' }))
    .with({ reading: 'payable' }, ({ reading }) => ({ to: 'pass-by', reading: { doubt, reading } }))
    .with({ arises: null }, () => ({
      to: 'ask',
      need: { cause: 'data', fact: question, label: figureLabels[question], clauses },
    }))
    .with({ arises: true, reading: null }, () => ({ to: 'ask', need: { cause: 'silent', doubt, clauses } }))
    .with({ arises: true, reading: 'not-payable' }, ({ reading }) => ({
      to: 'refuse',
      because,
      reading: { doubt, reading },
    }))
    .exhaustive();
}

function combined(kind: ClaimedOriginal['kind'], readings: ClaimReadings, checks: readonly Check[]): Payable {
  const refusal = checks.find((check) => check.to === 'refuse');
  if (refusal !== undefined) return { verdict: 'not-paid', because: refusal.because, readings: [refusal.reading] };
  const needs = checks.flatMap((check) => (check.to === 'ask' ? [check.need] : []));
  const used = checks.flatMap((check) => (check.to === 'pass-by' ? [check.reading] : []));
  if (needs.length > 0) return { verdict: 'open', needs, readings: used };
  const price = match({ kind, reading: readings.updatedPlan })
    .returnType<'new' | 'update'>()
    .with({ kind: 'update', reading: 'own-price' }, () => 'update')
    .with({ kind: P.union('new', 'update', null) }, () => 'new')
    .exhaustive();
  return { verdict: 'paid', price, readings: used };
}
