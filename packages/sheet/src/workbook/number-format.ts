/** What a number of a cell stands for: itself with its least digits, a day, a time of day, a day with its time, or hours. */
export type NumberFormat =
  | { readonly kind: 'number'; readonly digits: number }
  | { readonly kind: 'day' | 'time' | 'day-and-time' | 'hours' };

/** What is meant where nothing is said. */
export const GENERAL: NumberFormat = { kind: 'number', digits: 1 };

/** What the formats mean that Excel knows by number alone; 27 to 36 and 50 to 58 as in Japan. */
export function builtInFormat(id: number): NumberFormat {
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || (id >= 34 && id <= 36) || (id >= 50 && id <= 58)) {
    return { kind: 'day' };
  }
  if (id === 46) return { kind: 'hours' };
  if ((id >= 18 && id <= 21) || id === 32 || id === 33 || id === 45 || id === 47) return { kind: 'time' };
  return id === 22 ? { kind: 'day-and-time' } : GENERAL;
}

/**
 * What a format code means, such as `[$-411]ggge"年"m"月"d"日"` or `000`. Words in quotation marks and what stands in
 * brackets say nothing; `m` alone is a month, beside hours or seconds a minute.
 */
export function numberFormat(code: string): NumberFormat {
  const [first = ''] = code.replaceAll(/"[^"]*"|\\.|[_*]./g, '').split(';');
  if (/\[(h+|m+|s+)\]/i.test(first)) return { kind: 'hours' };
  const bare = first.replaceAll(/\[[^\]]*\]/g, '').trim();
  if (/^0+$/.test(bare)) return { kind: 'number', digits: bare.length };
  if (/^(general|g\/標準)$/i.test(bare) || /[0#?]/.test(bare.replaceAll(/\.0+/g, ''))) return GENERAL;
  const hasTime = /[hs]|am\/pm|a\/p/i.test(bare);
  const hasDay = /[yedgb]|aaa/i.test(bare.replaceAll(/am\/pm|a\/p/gi, '')) || (!hasTime && /m/i.test(bare));
  if (hasDay) return { kind: hasTime ? 'day-and-time' : 'day' };
  return hasTime ? { kind: 'time' } : GENERAL;
}
