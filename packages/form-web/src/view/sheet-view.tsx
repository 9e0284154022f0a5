import type { ReactNode } from 'react';
import { messages } from '../messages.ja.ts';
import type { Section, WebSheet } from '../model/web-form.ts';
import { partId } from './contents-view.tsx';
import { useForm } from './form-context.ts';
import { Heading } from './heading.tsx';
import { NodesView } from './nodes-view.tsx';
import { RubyText } from './ruby-text.tsx';

interface SheetViewProps {
  readonly sheet: WebSheet;
  readonly number: number;
  readonly of: number;
}

/** What stands on one sheet of paper; where there are several, it says which. */
export function SheetView({ sheet: { sections }, number, of }: SheetViewProps): ReactNode {
  return (
    <>
      {of === 1 ? null : <p className="fk-sheet">{messages.sheet(number, of)}</p>}
      {sections.map((section) => (
        <SectionView key={section.id} section={section} />
      ))}
    </>
  );
}

function SectionView({ section: { id, heading, note, nodes } }: { readonly section: Section }): ReactNode {
  const { id: form } = useForm();
  if (heading === null) return <NodesView nodes={nodes} row="" below={1} />;
  const headingId = partId(form, id);
  return (
    <section aria-labelledby={headingId}>
      <div id={headingId}>
        <Heading below={1}>
          <RubyText text={heading} />
        </Heading>
      </div>
      {note === null ? null : <p className="fk-help">{note}</p>}
      <NodesView nodes={nodes} row="" below={2} />
    </section>
  );
}
