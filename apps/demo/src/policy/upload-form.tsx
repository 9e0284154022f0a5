import { randomUUID } from 'node:crypto';
import type { KeptBook } from '@fukushi-kit/policy-check/registers';
import type { ReactNode } from 'react';
import type { Contract } from '../contract/contract.ts';
import type { Stored } from '../record/record.ts';
import { registersPath } from './policy-path.ts';
import { words } from './words.ja.ts';

/** The form by which files of registers are sent; it carries the version of every register that stood on the page. */
export function UploadForm({
  contract,
  stored,
  hasNoFiles,
}: {
  readonly contract: Contract;
  readonly stored: ReadonlyMap<KeptBook, Stored<'register'>>;
  readonly hasNoFiles: boolean;
}): ReactNode {
  return (
    <section>
      <h2>{words.upload}</h2>
      <form method="post" action={registersPath(contract.id)} encType="multipart/form-data" className="fields">
        <input type="hidden" name="once" value={randomUUID()} />
        {[...stored].map(([book, { version }]) => (
          <input key={book} type="hidden" name={`version.${book}`} value={version} />
        ))}
        <div className={hasNoFiles ? 'field wrong' : 'field'}>
          <label htmlFor="files">{words.files}</label>
          <p className="help" id="files-help">
            {words.filesHelp}
          </p>
          {hasNoFiles ? (
            <p className="error" id="files-error">
              {words.noFiles}
            </p>
          ) : null}
          <input
            type="file"
            id="files"
            name="files"
            multiple
            accept=".csv,.xlsx,.json"
            aria-describedby={hasNoFiles ? 'files-help files-error' : 'files-help'}
            {...(hasNoFiles ? { 'aria-invalid': true } : {})}
          />
        </div>
        <p className="buttons">
          <button type="submit" className="button main">
            {words.send}
          </button>
        </p>
      </form>
    </section>
  );
}
