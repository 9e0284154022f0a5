import type { Control } from './control.ts';

/**
 * The id of a catalogue: the specification whose duties it holds, and the eco-office rules apart.
 *
 * @clause none names of this project, not of a source
 */
export type CatalogueId = 'kashiwa-r7' | 'chigasaki-r7' | 'chigasaki-r7-eco';

/**
 * The controls of one chapter (章・条) of a source.
 *
 * @clause none a shape of this project, not of a source
 */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly controls: readonly Control[];
}

/**
 * A catalogue of controls (管理策の目録), chapter by chapter in the order of the source.
 *
 * @clause none a shape of this project, not of a source
 */
export interface Catalogue {
  readonly id: CatalogueId;
  readonly title: string;
  readonly chapters: readonly Chapter[];
}
