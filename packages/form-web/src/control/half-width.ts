const VOICED: Readonly<Record<string, string>> = { '\u3099': 'ﾞ', '\u309a': 'ﾟ' };

const KANA =
  'ァｧアｱィｨイｲゥｩウｳェｪエｴォｫオｵカｶキｷクｸケｹコｺサｻシｼスｽセｾソｿタﾀチﾁッｯツﾂテﾃトﾄナﾅニﾆヌﾇネﾈノﾉハﾊヒﾋフﾌヘﾍホﾎマﾏミﾐムﾑメﾒモﾓャｬヤﾔュｭユﾕョｮヨﾖラﾗリﾘルﾙレﾚロﾛワﾜヲｦンﾝーｰ・･「｢」｣、､。｡';

const HALF: ReadonlyMap<string, string> = new Map(
  Array.from({ length: KANA.length / 2 }, (_, index) => [KANA.charAt(index * 2), KANA.charAt(index * 2 + 1)]),
);

/** Full-width letters, digits and signs in their common form; Japanese hyphens and minus signs become `-`. */
export function narrow(text: string): string {
  return text
    .replaceAll(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll(/[‐‑‒–—―−ー－]/g, '-')
    .replaceAll('　', ' ');
}

/** Katakana and hiragana as half-width katakana, a voicing mark apart; what has no such form stays. */
export function halfKana(text: string): string {
  return Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    const katakana = code >= 0x3041 && code <= 0x3096 ? String.fromCharCode(code + 0x60) : character;
    const [base = '', mark = ''] = katakana.normalize('NFD');
    const half = HALF.get(base);
    return half === undefined ? character : `${half}${VOICED[mark] ?? ''}`;
  }).join('');
}

/**
 * A text in the form that its pattern wants: as typed where that keeps the pattern, else narrow where that does. So
 * telephone numbers and codes typed in full width are taken, and no name is ever altered, because its pattern takes it
 * as it is.
 */
export function fitted(text: string, pattern: string | null): string {
  if (pattern === null || text === '') return text;
  const form = new RegExp(pattern, 'u');
  const candidates = [text, narrow(text).trim(), halfKana(text), narrowWithKana(text)];
  return candidates.find((candidate) => form.test(candidate)) ?? text;
}

/** Narrow signs, but the long vowel mark of kana stays one. */
function narrowWithKana(text: string): string {
  return Array.from(halfKana(text), (character) => (character === 'ｰ' ? character : narrow(character)))
    .join('')
    .trim();
}
