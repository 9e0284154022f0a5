import type { FormReadFinding, FormReadFindingCode } from './form-read-finding.ts';

const texts: Readonly<Record<FormReadFindingCode, string>> = {
  'not-a-pdf': 'PDF ではありません',
  'broken-pdf': 'PDF が途中で切れているか、壊れています。もとのファイルを使ってください',
  encrypted: 'パスワードなどで保護された PDF は読めません。保護を外したものを使ってください',
  'too-large': 'PDF が大きすぎます',
  'no-attachment': '様式の記載内容が添付されていません。この仕組みで印刷した、記載済みの様式の PDF を使ってください',
  'broken-manifest': '添付された目録を読めません。この仕組みで印刷した PDF を使ってください',
  'digest-differs': '添付された記載内容が、印刷したときのものと違います',
  'broken-json': '添付された記載内容を読めません',
};

/**
 * The Japanese text of a finding about a file that was read, with the attached file that it is about.
 *
 * @clause none words for the person at the desk
 *
 * @example
 * const finding = { code: 'digest-differs', path: [], severity: 'error', detail: { file: 'data.json' } };
 * formReadMessage(finding) // => '添付された記載内容が、印刷したときのものと違います（data.json）'
 */
export function formReadMessage({ code, detail }: FormReadFinding): string {
  const file = code === 'no-attachment' ? undefined : detail?.['file'];
  return file === undefined ? texts[code] : `${texts[code]}（${file}）`;
}

/** Words that a viewer shows beside attached files. */
export const words = {
  data: '様式の記載内容',
  manifest: '記載内容の目録',
} as const;
