import { clause } from '@fukushi-kit/clause';
import type { Catalogue } from '../control/catalogue.ts';
import type { Control } from '../control/control.ts';
import type { ControlId } from '../control/control-id.ts';
import { type Judgement, plainly, type Standing } from '../judge/judgement.ts';

/** A control that is judged by how other controls of its catalogue stand. */
export interface OthersCheck {
  /** The controls that it looks at. */
  readonly of: (catalogue: Catalogue) => readonly Control[];
  readonly judge: (others: readonly OtherResult[]) => Judgement;
}

/** How another control stands. */
interface OtherResult {
  readonly control: Control;
  readonly standing: Standing;
}

function critical(isWithin: (control: Control) => boolean): OthersCheck['of'] {
  return ({ chapters }) =>
    chapters
      .flatMap(({ controls }) => controls)
      .filter((control) => control.gravity === 'critical' && isWithin(control));
}

/** The controls that are broken, named by their ids in place of rows. */
function broken(others: readonly OtherResult[]): readonly string[] {
  return others.filter(({ standing }) => standing === 'nonconforming').map(({ control }) => control.id);
}

function remarkOn(
  weight: 'open' | 'told',
  code: 'critical-control-broken' | 'breach-for-the-city',
): OthersCheck['judge'] {
  return (others) => {
    const rows = broken(others);
    if (rows.length === 0) return plainly('conforming');
    return {
      standing: weight === 'open' ? 'unverified' : 'conforming',
      remarks: [{ code, weight, book: null, named: 'controls', rows, total: rows.length, wanting: null }],
    };
  };
}

const isOfTheAnnex = ({ clause: cited }: Control): boolean => clause(cited).at.startsWith('特記');

/**
 * Controls that follow from others: the general duties to handle information lawfully, which nobody may declare kept while a
 * critical control is broken, and what is shown to the city and not judged.
 *
 * @clause kashiwa-r7:4(2)キ
 * @clause kashiwa-r7:9(16)
 * @clause chigasaki-r7:14
 * @clause chigasaki-r7:特記1
 * @clause chigasaki-r7:特記15(2)
 */
export const othersChecks: ReadonlyMap<ControlId, OthersCheck> = new Map<ControlId, OthersCheck>([
  ['k4-2-ki', { of: critical(() => true), judge: remarkOn('open', 'critical-control-broken') }],
  ['k9-16b', { of: critical(({ id }) => id.startsWith('k9-')), judge: remarkOn('told', 'breach-for-the-city') }],
  ['cm14', { of: critical(isOfTheAnnex), judge: remarkOn('open', 'critical-control-broken') }],
  ['c1-1', { of: critical(isOfTheAnnex), judge: remarkOn('open', 'critical-control-broken') }],
  ['c15-2n', { of: critical(isOfTheAnnex), judge: remarkOn('told', 'breach-for-the-city') }],
]);
