import { type Doubt, doubts } from '@fukushi-kit/clause';

/** The address of a doubt: its specification and its word, which is one of a kind there. */
export function doubtPath({ id }: Pick<Doubt, 'id'>): string {
  return `/doubts/${id.slice(0, id.indexOf(':'))}/${id.slice(id.lastIndexOf('/') + 1)}`;
}

/** The doubt at an address; `null` where there is none. */
export function doubtAt(source: string, word: string): Doubt | null {
  const path = `/doubts/${source}/${word}`;
  return doubts.find((each) => doubtPath(each) === path) ?? null;
}
