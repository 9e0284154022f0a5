import type { CitationFindingCode } from './parse-citations.ts';

/**
 * The Japanese text of every finding of this package.
 *
 * @clause none texts of this project, not of a source
 *
 * @example
 * messages['unknown-citation'] // => '引用された条項が見つかりません。'
 */
export const messages: Readonly<Record<CitationFindingCode, string>> = {
  'unknown-citation': '引用された条項が見つかりません。',
  'citations-too-long': '引用の欄が長すぎます。',
};
