import type { LifeEvent } from '@fukushi-kit/schema';
import { match, P } from 'ts-pattern';
import { type Copy, type CopyKind, type Holder, isOutdated } from './copy.ts';
import { type LifeState, newestMadeOf } from './life-state.ts';

/** Who holds which copy after an event; `state` is already moved, its copies are those before. */
export function copiesAfter(state: LifeState, event: LifeEvent, index: number): readonly Copy[] {
  const { copies } = state;
  const copy = (kind: CopyKind, version: number, holder: Holder): Copy => ({
    kind,
    version,
    edition: state.versions.find((one) => one.version === version)?.edition ?? 0,
    holder,
    since: event.on,
    event: index,
  });
  const without = (kind: CopyKind, version: number): readonly Copy[] =>
    copies.filter((one) => one.kind !== kind || one.version !== version);
  const moved = (kind: CopyKind, version: number, holder: Holder): readonly Copy[] =>
    copies.map((one) =>
      one.kind === kind && one.version === version ? { ...one, holder, since: event.on, event: index } : one,
    );
  return match(event)
    .returnType<readonly Copy[]>()
    .with({ kind: 'brought-in' }, ({ version }) => [...copies, copy('contractor-duplicate', version, 'contractor')])
    .with({ kind: 'provisional-copy-given' }, ({ version }) => [
      ...without('provisional', version),
      copy('provisional', version, 'person'),
    ])
    .with({ kind: 'original-made' }, ({ version }) => [
      ...copies,
      copy('original', version, 'contractor'),
      copy('contractor-duplicate', version, 'contractor'),
      copy('person-duplicate', version, 'contractor'),
    ])
    .with({ kind: 'duplicate-filed' }, ({ version }) => [
      ...without('contractor-duplicate', version),
      copy('contractor-duplicate', version, isWithNewProvider(copies, version) ? 'new-provider' : 'care-plan'),
    ])
    .with({ kind: 'duplicate-given' }, ({ version }) => {
      const given = copy('person-duplicate', version, 'person');
      return [...copies.filter((one) => !isReplacedBy(given, one)), given];
    })
    .with({ kind: 'submitted' }, ({ version }) => moved('original', version, 'municipality'))
    .with({ kind: 'correction-asked', originalReturned: true }, ({ version }) =>
      moved('original', version, 'contractor'),
    )
    .with({ kind: 'correction-asked', originalReturned: null }, ({ version }) =>
      copies.some((one) => isOriginalAtCity(one, version)) ? moved('original', version, 'not-recorded') : copies,
    )
    .with({ kind: 'resubmitted' }, ({ version }) => [
      ...without('original', version),
      copy('original', version, 'municipality'),
    ])
    .with({ kind: 'duplicate-returned' }, ({ version }) => moved('contractor-duplicate', version, 'municipality'))
    .with({ kind: 'handed-over' }, ({ what }) => {
      const version = newestMadeOf(state)?.version;
      if (version === undefined) return copies;
      return what === 'duplicate'
        ? moved('contractor-duplicate', version, 'new-provider')
        : [...copies, copy('further', version, 'new-provider')];
    })
    .with({ kind: 'copies-taken-back' }, () => copies.filter((one) => !isOutdated(one, copies, state.versions)))
    .with(
      { kind: P.union('begun', 'visited', 'drafted', 'completed', 'received', 'minor-change', 'consulted') },
      { kind: P.union('abandoned', 'provider-changed', 'not-handed-over', 'ended') },
      { kind: 'correction-asked', originalReturned: false },
      () => copies,
    )
    .exhaustive();
}

/** The one that waited with the contractor, or the same edition given before; an older one stays till taken back. */
function isReplacedBy(given: Copy, other: Copy): boolean {
  if (other.kind !== 'person-duplicate' || other.version !== given.version) return false;
  return other.holder === 'contractor' || other.edition === given.edition;
}

function isWithNewProvider(copies: readonly Copy[], version: number): boolean {
  return copies.some(
    (one) => one.kind === 'contractor-duplicate' && one.version === version && one.holder === 'new-provider',
  );
}

function isOriginalAtCity({ kind, version, holder }: Copy, of: number): boolean {
  return kind === 'original' && version === of && holder === 'municipality';
}
