import type { ReactNode } from 'react';

/** How much a form is asked for on its page: the one thing to do, one among others, or one that takes something away. */
export type FormWeight = 'main' | 'plain' | 'danger';

const looks: { readonly [Weight in FormWeight]: string } = {
  main: 'button main',
  plain: 'button',
  danger: 'button danger',
};

/** A form with one button. */
export function PageForm({
  action,
  button,
  weight = 'plain',
  children = null,
}: {
  readonly action: string;
  readonly button: string;
  readonly weight?: FormWeight;
  readonly children?: ReactNode;
}): ReactNode {
  return (
    <form method="post" action={action} className="fields">
      {children}
      <p className="buttons">
        <button type="submit" className={looks[weight]}>
          {button}
        </button>
      </p>
    </form>
  );
}
