import type { ClauseId } from '@fukushi-kit/clause';
import type { EcoCheckForm } from '@fukushi-kit/schema';

/**
 * A rule as the sheet asks for it, in our own words. Most are an effort (努力義務); an obligation is marked.
 *
 * @clause chigasaki-r7:15(1)
 */
export interface EcoItem {
  readonly id: keyof EcoCheckForm['answers'];
  readonly clause: ClauseId;
  readonly duty: 'obligation' | 'effort';
  readonly text: string;
}

/**
 * A part of the rules (A to E) with its topics (空調, 照明), each with its items.
 *
 * @clause chigasaki-r7:15(1)
 */
export interface EcoGroup {
  readonly id: string;
  readonly heading: string;
  readonly topics: readonly { readonly topic: string; readonly items: readonly EcoItem[] }[];
}
