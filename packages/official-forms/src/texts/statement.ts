import { textDigest } from '@fukushi-kit/form';
import type { ConsentText } from './consent-text.ts';

/** A text as it stands in a cell: with what it is, its version and the head of its digest behind it. */
export function statement({ text, version }: ConsentText, what: '同意文' | '届出文' = '同意文'): string {
  return `${text}（${what} 第${version}版 ${textDigest(text).slice(0, 8)}）`;
}
