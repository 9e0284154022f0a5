import type { ParagraphBlock } from '@fukushi-kit/form';

/**
 * Whom a citizen asks at Chigasaki (お問い合わせ): the department in charge, as the specification prints it.
 *
 * @clause chigasaki-r7:2
 */
export const cityInquiry: ParagraphBlock = {
  kind: 'paragraph',
  id: 'contact',
  text: 'お問い合わせ　茅ヶ崎市 福祉部高齢福祉課　電話 0467-81-7162（直通）',
  size: 9,
  align: 'right',
  clauses: ['chigasaki-r7:2'],
};
