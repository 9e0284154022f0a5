import type { FormDefinition } from '@fukushi-kit/form';
import { COLUMNS } from '../../drafting/columns.ts';
import { labelled } from '../../drafting/labelled.ts';
import { passage } from '../../drafting/text.ts';
import { familyChart, household } from './household.ts';
import { interview } from './interview.ts';
import { issues, opinion } from './issues.ts';
import { health, housing, income, ties, work } from './living.ts';
import { person } from './person.ts';
import { parties, relationMap } from './relations.ts';
import { urgency } from './urgency.ts';
import { voice } from './voice.ts';

const SHEET = 'kashiwa-r7:7(2)ウ';

/**
 * The intake and assessment sheet (インテーク・アセスメントシート): what the household says, who belongs to it, how it lives,
 * who is around it, and the issues that follow.
 *
 * @clause kashiwa-r7:7(2)イ
 * @clause kashiwa-r7:7(2)ウ
 *
 * @example
 * intakeAssessment.sheets.length // => 4
 */
export const intakeAssessment: FormDefinition = {
  id: 'kashiwa-r7/intake-assessment',
  version: '1',
  title: 'インテーク・アセスメントシート',
  standing: 'reference',
  clauses: [SHEET, 'kashiwa-r7:7(2)イ'],
  schema: 'https://fukushi-kit.example/schemas/1/forms/intake-assessment.schema.json',
  size: 9.5,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'conference', mark: '会議用' },
  ],
  sheets: [
    {
      id: 'voice-sheet',
      blocks: [
        {
          kind: 'title',
          id: 'title',
          date: { label: '作成日', bind: '/madeOn' },
          controlNumber: { label: '整理番号', bind: '/controlNumber' },
        },
        interview,
        { kind: 'heading', id: 'person.heading', text: '1　本人' },
        person,
        { kind: 'heading', id: 'voice.heading', text: '2　主訴と経過' },
        voice,
        { kind: 'heading', id: 'urgency.heading', text: '3　緊急度' },
        urgency,
      ],
    },
    {
      id: 'family-sheet',
      blocks: [
        { kind: 'heading', id: 'family.heading', text: '4　世帯の構成（家族図）' },
        familyChart,
        { kind: 'gap', height: 2 },
        household,
        { kind: 'gap', height: 2 },
        {
          kind: 'grid',
          id: 'family-note',
          caption: '世帯の状況',
          frame: 'thin',
          columns: COLUMNS,
          rows: [
            {
              height: 43,
              cells: labelled(
                'family.note',
                '世帯の状況',
                [5, 30],
                passage(
                  {
                    bind: '/familyNote',
                    label: '世帯の状況',
                    help: '世帯の中の役割、支える人、家族図に書けない事情',
                    clauses: [SHEET],
                  },
                  8,
                ),
              ),
            },
          ],
        },
      ],
    },
    {
      id: 'living-sheet',
      blocks: [
        { kind: 'heading', id: 'living.heading', text: '5　生活の状況', note: '□は当てはまるものに印を付ける' },
        health,
        { kind: 'gap', height: 2 },
        housing,
        { kind: 'gap', height: 2 },
        income,
        { kind: 'gap', height: 2 },
        work,
        { kind: 'gap', height: 2 },
        ties,
      ],
    },
    {
      id: 'relations-sheet',
      blocks: [
        { kind: 'heading', id: 'relations.heading', text: '6　関係機関（エコマップ）' },
        relationMap,
        { kind: 'gap', height: 2 },
        parties,
        { kind: 'heading', id: 'issues.heading', text: '7　課題の整理' },
        issues,
        { kind: 'gap', height: 2 },
        opinion,
      ],
    },
  ],
};
