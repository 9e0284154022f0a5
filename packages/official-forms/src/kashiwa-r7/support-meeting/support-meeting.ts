import type { FormDefinition } from '@fukushi-kit/form';
import { attendance } from './attendance.ts';
import { discussion, localIssues, tasks } from './deliberation.ts';
import { items } from './items.ts';
import { outline } from './outline.ts';
import { outlook } from './outlook.ts';

/**
 * The record of a multilayered support conference (重層的支援会議): what was deliberated on, who took part, what came of it.
 *
 * @clause kashiwa-r7:7(2)カ(ｱ)
 * @clause kashiwa-r7:7(2)カ(ｲ)
 * @clause kashiwa-r7:7(2)カ(ｳ)
 * @clause kashiwa-r7:7(2)カ(ｴ)
 * @clause kashiwa-r7:7(2)カ(ｵ)
 *
 * @example
 * supportMeeting.sheets.length // => 2
 */
export const supportMeeting: FormDefinition = {
  id: 'kashiwa-r7/support-meeting',
  version: '1',
  title: '重層的支援会議 記録',
  standing: 'reference',
  clauses: [
    'kashiwa-r7:7(2)カ(ｱ)',
    'kashiwa-r7:7(2)カ(ｲ)',
    'kashiwa-r7:7(2)カ(ｳ)',
    'kashiwa-r7:7(2)カ(ｴ)',
    'kashiwa-r7:7(2)カ(ｵ)',
  ],
  schema: 'https://fukushi-kit.example/schemas/1/forms/support-meeting.schema.json',
  size: 10,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'contractor', mark: '控' },
  ],
  sheets: [
    {
      id: 'conference',
      blocks: [
        {
          kind: 'title',
          id: 'title',
          date: { label: '作成日', bind: '/madeOn' },
          controlNumber: { label: '会議の番号', bind: '/meetingNumber' },
        },
        outline,
        { kind: 'heading', id: 'items.heading', text: '1　協議事項と結果', note: '氏名は書かず，整理番号で示す' },
        items,
        { kind: 'heading', id: 'attendance.heading', text: '2　参加者', note: '仕様書7(2)カ(ｴ)' },
        attendance,
      ],
    },
    {
      id: 'deliberation',
      blocks: [
        { kind: 'heading', id: 'discussion.heading', text: '3　協議の内容' },
        discussion,
        { kind: 'heading', id: 'tasks.heading', text: '4　決まったこと・次に行うこと' },
        tasks,
        { kind: 'heading', id: 'local-issues.heading', text: '5　地域の課題・必要な政策' },
        localIssues,
        { kind: 'heading', id: 'outlook.heading', text: '6　利用決定・次回' },
        outlook,
      ],
    },
  ],
};
