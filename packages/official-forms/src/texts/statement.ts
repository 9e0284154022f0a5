import { textDigest } from '@fukushi-kit/form';
import type { ConsentText } from './consent-text.ts';

/** A consent text as it stands in a cell of several answers: with its version and the head of its digest behind it. */
export function statement({ text, version }: ConsentText): string {
  return `${text}（同意文 第${version}版 ${textDigest(text).slice(0, 8)}）`;
}
