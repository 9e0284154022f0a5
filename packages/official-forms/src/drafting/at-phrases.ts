const STOPS = '、。，．';
const OPENING = '（「';
const CLOSING = '）」';
const PARTICLES = 'のにはをがとでへもやかてたるいくらない、。';
const KANA = /^[\p{Script=Hiragana}]$/u;
const NEVER_FIRST = /^[、。，．）」・ーっゃゅょッャュョ]$/u;

/** What a break between the two costs: nothing at a stop, most within a word. */
function costOf(before: string, after: string): number {
  if (NEVER_FIRST.test(after) || OPENING.includes(before)) return Number.POSITIVE_INFINITY;
  if (STOPS.includes(before) || OPENING.includes(after)) return 0;
  if (CLOSING.includes(before)) return KANA.test(after) ? 60 : 0;
  if (!KANA.test(before) || KANA.test(after)) return 60;
  return PARTICLES.includes(before) ? 4 : 40;
}

const ANOTHER_LINE = 12;

/**
 * A sentence broken where a phrase ends, into as few lines of at most `room` ideographs as it needs, each about as long as
 * the others, and into one more of at most three where a word would be cut; for labels that are sentences, which the engine
 * otherwise breaks anywhere.
 *
 * @clause none typesetting, not of a source
 */
export function atPhrases(text: string, room: number): string {
  const characters = Array.from(text);
  const count = Math.ceil(characters.length / room);
  const few = broken(characters, count, room);
  const more = count < 3 && (few === null || few.cost > ANOTHER_LINE) ? broken(characters, count + 1, room) : null;
  if (more !== null && more.cost + ANOTHER_LINE < (few?.cost ?? Number.POSITIVE_INFINITY)) return more.lines.join('\n');
  return few?.lines.join('\n') ?? text;
}

interface Broken {
  readonly cost: number;
  readonly lines: readonly string[];
}

function broken(characters: readonly string[], count: number, room: number): Broken | null {
  const even = characters.length / count;
  if (count === 1) return characters.length > room ? null : { cost: 0, lines: [characters.join('')] };
  let best: Broken | null = null;
  for (let end = 1; end <= Math.min(room, characters.length - 1); end++) {
    const rest = broken(characters.slice(end), count - 1, room);
    const cost = (rest?.cost ?? 0) + costOf(characters[end - 1] ?? '', characters[end] ?? '') + (end - even) ** 2 / 4;
    if (rest === null || cost >= (best?.cost ?? Number.POSITIVE_INFINITY)) continue;
    best = { cost, lines: [characters.slice(0, end).join(''), ...rest.lines] };
  }
  return best;
}
