import type { ReactNode } from 'react';
import { Notice } from '../page/notice.tsx';
import { words } from './words.ja.ts';

/** Backup codes, shown once. */
export function BackupCodes({
  codes,
  next,
  nextTitle,
}: {
  readonly codes: readonly string[];
  readonly next: string;
  readonly nextTitle: string;
}): ReactNode {
  return (
    <>
      <h2>{words.backupCodes}</h2>
      <Notice kind="warning">{words.backupCodesHelp}</Notice>
      <ul>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p>
        <a className="button main" href={next}>
          {nextTitle}
        </a>
      </p>
    </>
  );
}
