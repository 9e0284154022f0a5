import type { Clause } from './clause.ts';

const LONGEST = 400;
const ADDRESS = /^https?:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::[0-9]{1,5})?(?:[/?#][^\s"<>]*)?$/i;

/**
 * A place in a public page that is not among the sources, cited by the address of the page; behind `#` may stand the
 * number that the page itself gives to the place.
 *
 * @clause none a shape of this project, not of a source
 */
export type WebCitation = `https://${string}` | `http://${string}`;

/**
 * Whether a text is the address of a public page: http or https, a host without user and password, up to 400
 * characters, no spaces or quotes. Whether the page exists is not asked.
 *
 * @clause none a way of writing
 *
 * @example
 * isWebCitation('https://www.city.example.jp/reiki.html#第2条') // => true
 * isWebCitation('chigasaki-r7:6(1)') // => false
 */
export function isWebCitation(text: string): text is WebCitation {
  return text.length <= LONGEST && ADDRESS.test(text);
}

/** A place in a public page as a clause that owes software nothing. */
export function webClause(id: WebCitation): Clause {
  const [url = id] = id.split('#');
  return {
    id,
    source: 'web',
    at: id,
    kinds: ['context'],
    duties: [],
    owes: { ja: '公開されたページに書かれている。', en: 'Stands on a public page.' },
    verification: { state: 'found', url },
  };
}
