import { rubyParts } from '@fukushi-kit/form';
import { Fragment, type ReactNode } from 'react';

/** Fixed text of a definition, with the readings that are marked in it as ruby. */
export function RubyText({ text }: { readonly text: string }): ReactNode {
  return rubyParts(text).map(({ base, reading }, index) =>
    reading === null ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of a fixed text never move
      <Fragment key={index}>{base}</Fragment>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of a fixed text never move
      <ruby key={index}>
        {base}
        <rp>（</rp>
        <rt>{reading}</rt>
        <rp>）</rp>
      </ruby>
    ),
  );
}
