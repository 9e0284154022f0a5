import { formatEraMonth } from '@fukushi-kit/calendar';
import type { Context } from 'hono';
import type { ReactNode } from 'react';
import type { AppEnv } from '../../app-env.ts';
import { DeedForm } from '../../page/deed-form.tsx';
import { PassageField, TextField } from '../../page/field.tsx';
import { Notice } from '../../page/notice.tsx';
import { renderPage } from '../../page/page.tsx';
import { originalName } from '../../submission/original-name.ts';
import { mayApprove } from '../../who.ts';
import { FindingList } from '../person/finding-list.tsx';
import type { Lacking } from '../person/lacking.ts';
import { personPath } from '../person/person-path.ts';
import { type OpenPoint, openPoints } from './hand-in-again.ts';
import type { KeptAnswers } from './kept-answers.ts';
import type { MonthFile } from './month-file.ts';
import { monthPath } from './month-path.ts';
import { words } from './words.ja.ts';

/** The page on which the points of the city are answered, and what was corrected is handed in again. */
export function correctionsPage(
  c: Context<AppEnv>,
  file: MonthFile,
  { text, version }: KeptAnswers,
  refused: readonly Lacking[] = [],
): Response | Promise<Response> {
  const path = monthPath(file.frame.contract.id, file.month);
  const points = openPoints(file);
  return renderPage(c, {
    title: words.correctionsTitle(formatEraMonth(file.month)),
    status: refused.length === 0 ? 200 : 422,
    children: (
      <>
        {refused.length === 0 ? null : (
          <Notice kind="error">
            <p>{words.refused}</p>
            <FindingList found={refused} />
          </Notice>
        )}
        {points.length === 0 ? (
          <p className="none">{words.noCorrections}</p>
        ) : (
          <>
            <p className="help">{words.correctionsHelp}</p>
            <DeedForm action={`${path}/corrections`} className="stack">
              <input type="hidden" name="version" value={version ?? ''} />
              {points.map((point, index) => (
                <Point
                  key={`${point.original.original} ${point.point}`}
                  file={file}
                  point={point}
                  index={index}
                  text={text}
                />
              ))}
              <p>{words.replaceDuplicates}</p>
              {mayApprove(c.get('who')) ? null : <p>{words.againNeedsManager}</p>}
              <p className="buttons">
                <button type="submit" name="what" value="save" className="button">
                  {words.saveAnswers}
                </button>
                {mayApprove(c.get('who')) ? (
                  <button type="submit" name="what" value="hand-in" className="button main">
                    {words.handInAgain}
                  </button>
                ) : null}
              </p>
            </DeedForm>
          </>
        )}
        <p>
          <a href={path}>{words.backToMonth}</a>
        </p>
      </>
    ),
  });
}

function Point({
  file,
  point: { original, point },
  index,
  text,
}: {
  readonly file: MonthFile;
  readonly point: OpenPoint;
  readonly index: number;
  readonly text: (name: string) => string | null;
}): ReactNode {
  const { controlNumber } = original;
  const contract = file.frame.contract.id;
  const path =
    controlNumber === null ? `${monthPath(contract, file.month)}/details` : personPath(contract, controlNumber);
  return (
    <fieldset>
      <legend>{originalName(original)}</legend>
      <p>
        {words.points}：{point}
      </p>
      <p>
        <a href={path}>
          {words.correct}：{originalName(original)}
        </a>
      </p>
      <div className="fields">
        <PassageField name={`before.${index}`} label={words.before} rows={2} value={text(`before.${index}`) ?? ''} />
        <PassageField name={`after.${index}`} label={words.after} rows={2} value={text(`after.${index}`) ?? ''} />
        <TextField
          name={`confirmedOn.${index}`}
          label={words.confirmedOn}
          type="date"
          value={text(`confirmedOn.${index}`) ?? ''}
        />
      </div>
    </fieldset>
  );
}
