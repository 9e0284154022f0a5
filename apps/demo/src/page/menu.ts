import type { Who } from '../who.ts';

/** A place of the main menu. */
export interface MenuItem {
  readonly path: string;
  readonly title: string;
  readonly isFor: (who: Who) => boolean;
  /** The parts of a contract (`/contracts/<id>/<part>`) whose pages belong to this place. */
  readonly underContract?: readonly string[];
}

const places: MenuItem[] = [];

/** Puts the places of an area into the main menu; done once, when the app is put together. */
export function setMenu(items: readonly MenuItem[]): void {
  places.splice(0, places.length, ...items);
}

/** The main menu of somebody. */
export function menuFor(who: Who): readonly MenuItem[] {
  return places.filter(({ isFor }) => isFor(who));
}
