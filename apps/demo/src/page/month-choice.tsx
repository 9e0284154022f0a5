import { formatEraMonth, type YearMonth } from '@fukushi-kit/calendar';
import type { ReactNode } from 'react';
import { ChoiceField } from './field.tsx';

/** Chooses the month that a page shows; one that is shown can be chosen, also where it is none of the contract. */
export function MonthChoice({
  path,
  label,
  show,
  month,
  months,
}: {
  readonly path: string;
  readonly label: string;
  /** What the button says. */
  readonly show: string;
  readonly month: YearMonth;
  readonly months: readonly YearMonth[];
}): ReactNode {
  const options = months.includes(month) ? months : [...months, month];
  return (
    <form method="get" action={path} className="fields row">
      <ChoiceField
        name="month"
        label={label}
        value={month}
        options={options.map((one) => [one, formatEraMonth(one)])}
      />
      <p className="buttons">
        <button type="submit" className="button">
          {show}
        </button>
      </p>
    </form>
  );
}
