/**
 * Names as registers write them, with characters that typefaces often lack: 髙 and 﨑, characters beyond the first plane,
 * variation selectors, compatibility ideographs, half-width kana, kana with a combining mark. None may be changed.
 */
export const registerNames: readonly string[] = [
  '髙橋 﨑',
  '𠮷田 太郎',
  '辻\u{E0100} 花子',
  '葛\u{E0100}城',
  '渡邉 邊\u{E0100}',
  '\u{FA19}谷',
  '\u{F9DC}',
  '𫝆井',
  '鷗外 草彅',
  'ｶﾅ ﾊﾟﾋﾟ',
  'か\u3099き\u3099',
];
