import { type FormDefinition, type Pointer, valueAt } from '@fukushi-kit/form';
import { afterPause, type Draft, type Finished, Form, type FormProps, type ToldFinding } from '@fukushi-kit/form-web';
import { formSchema, forms } from '@fukushi-kit/official-forms';
import { formExamples } from '@fukushi-kit/official-forms/examples';
import { type ReactNode, useEffect } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { wrongData } from './wrong-data.ts';

/** What the page shows: one of the examples of a form, an empty form, or one in which everything is wrong. */
type Shown = 'empty' | 'wrong' | 'simple' | 'full' | 'overflowing' | 'names';

interface Asked {
  readonly form: string;
  readonly shown: Shown;
  readonly findings?: readonly ToldFinding[];
  /** How many times saving fails before it works. */
  readonly failures?: number;
}

interface Seen {
  data: unknown;
  readonly changed: Pointer[][];
  finished: Finished | null;
  readonly saved: Draft[];
}

declare global {
  interface Window {
    /** Done when the form stands on the page. */
    show: (asked: Asked) => Promise<void>;
    seen: Seen;
    read: (pointer: Pointer) => unknown;
    ids: readonly string[];
  }
}

const nothing = (): Seen => ({ data: null, changed: [], finished: null, saved: [] });
let root: Root | null = null;
let count = 0;

window.ids = [...forms.keys()];
window.seen = nothing();
window.read = (pointer) => valueAt(window.seen.data, pointer);
window.show = ({ form, shown, findings, failures }) => {
  const definition = forms.get(form) as FormDefinition;
  const schema = formSchema(definition);
  window.seen = nothing();
  let left = failures ?? 0;
  const props: FormProps = {
    definition,
    schema,
    headingLevel: 1,
    ...start(form, shown),
    ...(findings === undefined ? {} : { findings }),
    onChange: (data, changed) => {
      window.seen.data = data;
      window.seen.changed.push([...changed]);
    },
    onFinish: (finished) => {
      window.seen.finished = finished;
    },
    ...(failures === undefined
      ? {}
      : {
          autosave: {
            schedule: afterPause(50),
            save: async (draft) => {
              left -= 1;
              if (left >= 0) throw new Error('the store is away');
              window.seen.saved.push(draft);
            },
          },
        }),
  };
  root ??= createRoot(document.getElementById('root') as HTMLElement);
  count += 1;
  const shownRoot = root;
  return new Promise((resolve) => shownRoot.render(<Standing key={count} props={props} onStanding={resolve} />));
};

function Standing({ props, onStanding }: { readonly props: FormProps; readonly onStanding: () => void }): ReactNode {
  useEffect(onStanding, [onStanding]);
  return <Form {...props} />;
}

function start(form: string, shown: Shown): Pick<FormProps, 'data' | 'unfinished'> {
  if (shown === 'empty') return { data: null };
  if (shown !== 'wrong') return { data: formExamples(form)[shown] };
  const definition = forms.get(form) as FormDefinition;
  return wrongData(definition, formSchema(definition));
}
