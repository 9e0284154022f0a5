import { words as policyWords, type Verdict } from '@fukushi-kit/policy-check';
import { type ReactNode, useId } from 'react';
import { Bar } from './bar.tsx';
import { checkedCount } from './checked-count.ts';
import type { Fill } from './fill.ts';
import { Legend } from './legend.tsx';
import { NumberTable } from './number-table.tsx';
import { Patterns } from './patterns.tsx';
import { Picture, type PicturePlace } from './picture.tsx';
import { sum } from './sum.ts';
import { words } from './words.ja.ts';

/** The results of one chapter. */
export interface ChapterVerdicts {
  readonly id: string;
  readonly label: string;
  readonly counts: Readonly<Record<Verdict, number>>;
}

/** What calls for work stands first, so that it begins at one line and can be compared. */
const LOOKS: readonly (readonly [Verdict, Fill])[] = [
  ['nonconforming', { tone: 'red', texture: 'rising' }],
  ['effort-unmet', { tone: 'orange', texture: 'level' }],
  ['unverified', { tone: 'deep', texture: 'dots' }],
  ['left-to-city', { tone: 'grey', texture: 'upright' }],
  ['conforming', { tone: 'blue', texture: 'solid' }],
  ['not-applicable', { tone: 'grey', texture: 'hollow' }],
];

/** These are told beside the bar and in the sentence. */
const TOLD: readonly Verdict[] = ['nonconforming', 'effort-unmet', 'unverified'];

/** The results of a check of personal information by chapter; all bars have one scale. */
export function VerdictsByChapter({
  chapters,
  ...place
}: PicturePlace & { readonly chapters: readonly ChapterVerdicts[] }): ReactNode {
  const id = useId();
  const text = words.verdicts;
  const rows = chapters.map(({ id: chapter, label, counts }) => ({
    id: chapter,
    label,
    counts: LOOKS.map(([verdict, fill]) => ({ id: verdict, fill, count: checkedCount(counts[verdict], verdict) })),
    all: sum(LOOKS.map(([verdict]) => counts[verdict])),
  }));
  const all = LOOKS.map(([verdict]) => sum(chapters.map(({ counts }) => counts[verdict])));
  const told = TOLD.map((verdict) =>
    text.part(policyWords.verdict[verdict], words.items(sum(chapters.map(({ counts }) => counts[verdict])))),
  );
  return (
    <Picture
      {...place}
      id={id}
      title={text.title}
      summary={text.summary(words.items(sum(all)), told)}
      isEmpty={sum(all) === 0}
      table={
        <NumberTable
          caption={words.numbersOf(text.title)}
          heads={[text.chapter, ...LOOKS.map(([verdict]) => policyWords.verdict[verdict]), words.total]}
          rows={rows.map((row) => ({
            id: row.id,
            label: row.label,
            cells: [...row.counts.map(({ count }) => words.number(count)), words.number(row.all)],
          }))}
          total={{ id: 'total', label: words.total, cells: [...all, sum(all)].map(words.number) }}
        />
      }
    >
      <Patterns id={id} fills={LOOKS.map(([, fill]) => fill)} />
      <Legend picture={id} entries={LOOKS.map(([verdict, fill]) => ({ label: policyWords.verdict[verdict], fill }))} />
      <div className="pic-bars">
        {rows.map((row) => (
          <div className="pic-row pic-long" key={row.id}>
            <span className="pic-label">{row.label}</span>
            <span className="pic-number">{numbersBeside(row.counts, row.all)}</span>
            <Bar picture={id} most={Math.max(...rows.map((other) => other.all))} counts={row.counts} />
          </div>
        ))}
      </div>
    </Picture>
  );
}

function numbersBeside(counts: readonly { readonly id: Verdict; readonly count: number }[], all: number): string {
  const told = counts.filter(({ id, count }) => count > 0 && TOLD.includes(id));
  const parts = told.map(({ id, count }) => words.verdicts.part(policyWords.verdict[id], words.number(count)));
  return words.verdicts.numbers(parts.join(words.verdicts.apart), words.items(all));
}
