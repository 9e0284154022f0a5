import type { PlanStage } from '@fukushi-kit/evacuation-plan';
import { type ReactNode, useId } from 'react';
import { Bar } from './bar.tsx';
import { checkedCount } from './checked-count.ts';
import type { Fill } from './fill.ts';
import { Legend } from './legend.tsx';
import { NumberTable } from './number-table.tsx';
import { Patterns } from './patterns.tsx';
import { personsReached } from './persons-reached.ts';
import { Picture, type PicturePlace } from './picture.tsx';
import { STAGES } from './plan-stage.ts';
import { words } from './words.ja.ts';

const PASSED: Fill = { tone: 'deep', texture: 'solid' };
const HERE: Fill = { tone: 'blue', texture: 'rising' };

/** How far the plans are: a funnel of the persons who came to each stage, and of those who stand there now. */
export function PlanProgress({
  here,
  ...place
}: PicturePlace & {
  /** How many persons stand at each stage now: each person once, at the furthest stage that their plan came to. */
  readonly here: Readonly<Record<PlanStage, number>>;
}): ReactNode {
  const id = useId();
  const text = words.progress;
  const counts = STAGES.map((stage) => checkedCount(here[stage], stage));
  const reached = personsReached(counts);
  const rows = STAGES.map((stage, index) => ({
    stage,
    label: text.stages[stage],
    here: counts[index] ?? 0,
    reached: reached[index] ?? 0,
    isLast: index === STAGES.length - 1,
  }));
  const all = reached[0] ?? 0;
  return (
    <Picture
      {...place}
      id={id}
      title={text.title}
      summary={text.summary(words.persons(all), words.persons(reached[4] ?? 0), words.persons(reached[5] ?? 0))}
      isEmpty={all === 0}
      table={
        <NumberTable
          caption={words.numbersOf(text.title)}
          heads={[text.stage, text.here, text.reached]}
          rows={rows.map((row) => ({
            id: row.stage,
            label: row.label,
            cells: [words.persons(row.here), words.persons(row.reached)],
          }))}
        />
      }
    >
      <Patterns id={id} fills={[PASSED, HERE]} />
      <Legend
        picture={id}
        entries={[
          { label: text.passed, fill: PASSED },
          { label: text.here, fill: HERE },
        ]}
      />
      <div className="pic-bars">
        {rows.map((row) => (
          <div className="pic-row" key={row.stage}>
            <span className="pic-label">{row.label}</span>
            <span className="pic-number">{words.persons(row.reached)}</span>
            <Bar
              picture={id}
              most={all}
              counts={[
                { id: 'passed', count: row.isLast ? row.here : row.reached - row.here, fill: PASSED },
                { id: 'here', count: row.isLast ? 0 : row.here, fill: HERE },
              ]}
            />
          </div>
        ))}
      </div>
    </Picture>
  );
}
