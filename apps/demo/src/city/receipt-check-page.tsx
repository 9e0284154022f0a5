import { formatEraDate, formatEraMonth, plainDate, yearMonth } from '@fukushi-kit/calendar';
import type { Context } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { DeedForm } from '../page/deed-form.tsx';
import { renderPage } from '../page/page.tsx';
import { truthText } from '../plain-form/truth-field.tsx';
import { originalName } from '../submission/original-name.ts';
import { monthPath } from './city-path.ts';
import { chosenOf } from './decide.ts';
import type { MonthShown } from './month-page.tsx';
import { type DecideFields, isReceivable, Seen } from './review-forms.tsx';
import { words } from './words.ja.ts';

/** What is about to be received, one by one and how many, before anything is: nobody takes a receipt back. */
export function receiptCheckPage(
  c: Context<AppEnv>,
  { file, contractor }: Pick<MonthShown, 'file' | 'contractor'>,
  fields: DecideFields,
): Response | Promise<Response> {
  const { on, notice, changed } = fields;
  const chosen = chosenOf(file, fields);
  return renderPage(c, {
    title: words.receiptCheck(formatEraMonth(yearMonth(file.month)), contractor),
    children: (
      <>
        <p>
          <strong>{words.receiptCount(chosen.length, file.originals.filter(isReceivable).length)}</strong>
        </p>
        <p>{words.receiptFinal}</p>
        <DeedForm action={`${monthPath(file.contract.id, file.month)}/receive`} className="stack">
          <Seen file={file} />
          <ul>
            {chosen.map((original) => (
              <li key={original.number}>
                {originalName(original.latest)}
                {original.open.length > 0 ? words.hasOpenMarks : null}
                <input type="hidden" name="receive-originals" value={original.latest.original} />
              </li>
            ))}
          </ul>
          <dl className="facts">
            <dt>{words.notice}</dt>
            <dd>{notice}</dd>
            <dt>{words.notifiedOn}</dt>
            <dd>{formatEraDate(plainDate(on))}</dd>
            {chosen.some(({ latest }) => latest.deliverable === 'form-1') ? (
              <>
                <dt>{words.changed}</dt>
                <dd>{truthText(changed)}</dd>
              </>
            ) : null}
          </dl>
          <input type="hidden" name="receive-notice" value={notice} />
          <input type="hidden" name="receive-on" value={on} />
          <input type="hidden" name="changed" value={changed === null ? '' : changed ? 'yes' : 'no'} />
          <p className="buttons">
            <button type="submit" name="step" value="receive" className="button main">
              {words.receiveCount(chosen.length)}
            </button>
            <button type="submit" name="step" value="choose-again" className="button">
              {words.chooseAgain}
            </button>
          </p>
        </DeedForm>
      </>
    ),
  });
}
