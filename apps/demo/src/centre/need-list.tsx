import { doubt } from '@fukushi-kit/clause';
import { dutyMessages } from '@fukushi-kit/office';
import type { Need } from '@fukushi-kit/rule';
import type { ReactNode } from 'react';
import { WithDoubts } from '../doubts/with-doubts.tsx';

/** What an answer waits for: a fact that is not recorded, somebody's decision, or a doubt whose reading nobody chose. */
export function NeedList({ needs }: { readonly needs: readonly Need[] }): ReactNode {
  const texts = [...new Set(needs.map(needText))];
  if (texts.length === 0) return null;
  return (
    <ul className="plain help">
      {texts.map((text) => (
        <li key={text}>
          <WithDoubts text={text} />
        </li>
      ))}
    </ul>
  );
}

/** One of them in Japanese. */
export function needText(need: Need): string {
  if (need.cause === 'data') return dutyMessages.needData(need.label);
  if (need.cause === 'ruling') return dutyMessages.needRuling(need.label, need.by);
  return dutyMessages.needSilent(need.doubt, doubt(need.doubt).question.ja);
}
