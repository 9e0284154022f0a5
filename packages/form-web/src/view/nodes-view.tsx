import { memo, type ReactNode } from 'react';
import { match } from 'ts-pattern';
import { messages } from '../messages.ja.ts';
import type { Bind, GroupNode, Node, PaperNode } from '../model/web-form.ts';
import { partId } from './contents-view.tsx';
import { ControlView } from './control-view.tsx';
import { useForm } from './form-context.ts';
import { Legend } from './legend.tsx';
import { ListView } from './list-view.tsx';
import { RubyText } from './ruby-text.tsx';
import { ShownView } from './shown-view.tsx';

interface NodesViewProps {
  readonly nodes: readonly Node[];
  readonly row: Bind;
  /** Levels under the heading of the form; `null` where legends are no headings any more. */
  readonly below: number | null;
}

/** What stands on the form, in order. */
export const NodesView: React.NamedExoticComponent<NodesViewProps> = memo(function NodesView({
  nodes,
  row,
  below,
}: NodesViewProps): ReactNode {
  return nodes.map((node, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a form never move
    <NodeView key={index} node={node} row={row} below={below} />
  ));
});

function NodeView({
  node,
  row,
  below,
}: {
  readonly node: Node;
  readonly row: Bind;
  readonly below: number | null;
}): ReactNode {
  return match(node)
    .with({ kind: 'text' }, ({ text }) => (
      <p className="fk-text">
        <RubyText text={text} />
      </p>
    ))
    .with({ kind: 'paper' }, (paper) => <PaperView paper={paper} />)
    .with({ kind: 'group' }, (group) => <GroupView group={group} row={row} below={below} />)
    .with({ kind: 'list' }, (list) => <ListView list={list} row={row} below={below} draw={drawInner} />)
    .with({ kind: 'control' }, (control) => <ControlView node={control} row={row} />)
    .with({ kind: 'shown' }, (shown) => <ShownView node={shown} row={row} />)
    .exhaustive();
}

function PaperView({ paper: { labels, by } }: { readonly paper: PaperNode }): ReactNode {
  return (
    <dl className="fk-field fk-paper">
      {labels.map((label) => (
        <dt key={label} className="fk-label">
          {label}
        </dt>
      ))}
      <dd className="fk-help">{messages.onPaper[by]}</dd>
    </dl>
  );
}

function GroupView({
  group: { id, legend, help, isThick, nodes },
  row,
  below,
}: {
  readonly group: GroupNode;
  readonly row: Bind;
  readonly below: number | null;
}): ReactNode {
  const { id: form } = useForm();
  return (
    <fieldset
      id={below === null ? undefined : partId(form, id)}
      className={['fk-group', below === null && 'fk-inner', isThick && 'fk-thick'].filter(Boolean).join(' ')}
    >
      <Legend text={legend} below={below} />
      {help === null ? null : <p className="fk-help">{help}</p>}
      <div className="fk-fields">
        <NodesView nodes={nodes} row={row} below={null} />
      </div>
    </fieldset>
  );
}

function drawInner(nodes: readonly Node[], row: Bind): ReactNode {
  return <NodesView nodes={nodes} row={row} below={null} />;
}
