import type { ParagraphBlock } from '@fukushi-kit/form';

/**
 * From whom a notice of Chigasaki comes: the mayor (茅ヶ崎市長), with room behind for the name.
 *
 * @clause chigasaki-r7:9(4)
 */
export const citySender: ParagraphBlock = {
  kind: 'paragraph',
  id: 'sender',
  text: '茅ヶ崎市長　　　　　　　　　　　',
  size: 10.5,
  align: 'right',
  clauses: ['chigasaki-r7:9(4)'],
};
