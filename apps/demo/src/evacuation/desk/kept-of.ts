import type { Case } from '@fukushi-kit/schema';
import type { Kept } from '../../form-desk/desk.ts';
import type { Saved } from '../../record/save-record.ts';
import { toldOfBorder } from './told.ts';

/** What a desk answers after a case was saved; after a conflict with the sheet as it stands now. */
export function keptOf(saved: Saved<'case'>, sheet: (kase: Case) => unknown): Kept {
  if (saved.state === 'refused') return { state: 'refused', findings: toldOfBorder(saved.findings) };
  if (saved.state === 'kept') return saved;
  const { current } = saved;
  return {
    state: 'conflict',
    current: current === null ? null : sheet(current.body),
    version: current?.version ?? null,
  };
}
