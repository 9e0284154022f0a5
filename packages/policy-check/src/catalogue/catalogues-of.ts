import { clause } from '@fukushi-kit/clause';
import type { Catalogue } from '../control/catalogue.ts';
import { catalogues } from './catalogues.ts';

/**
 * The catalogues that check the duties of one specification, which a municipality's profile names as its `source`; none for
 * a source whose duties no catalogue holds.
 *
 * @clause none a look-up
 *
 * @example
 * cataloguesOf('chigasaki-r7').map(({ id }) => id) // => ['chigasaki-r7', 'chigasaki-r7-eco']
 * cataloguesOf('web') // => []
 */
export function cataloguesOf(source: string): readonly Catalogue[] {
  return catalogues.filter(({ chapters }) =>
    chapters.some(({ controls }) => controls.some((control) => clause(control.clause).source === source)),
  );
}
