import type { DrawnPath, Item, Millimetres, RuleLine, Tint } from '@fukushi-kit/form';
import { match } from 'ts-pattern';
import { drawRuby } from './draw-ruby.ts';
import { drawText } from './draw-text.ts';
import type { DrawingContext } from './drawing-context.ts';
import { POINTS_PER_MILLIMETRE, points } from './points.ts';

/** Draws one item of a page where the layout placed it. */
export function drawItem(context: DrawingContext, item: Item): void {
  match(item)
    .with({ kind: 'text' }, (run) => drawText(context, run))
    .with({ kind: 'ruby' }, (run) => drawRuby(context, run))
    .with({ kind: 'rule' }, (rule) => drawRule(context, rule))
    .with({ kind: 'tint' }, (tint) => drawTint(context, tint))
    .with({ kind: 'path' }, (path) => drawPath(context, path))
    .exhaustive();
}

function drawRule(context: DrawingContext, rule: RuleLine): void {
  context.save().lineWidth(rule.weight);
  setDash(context, rule.dash, POINTS_PER_MILLIMETRE);
  context.moveTo(points(rule.from[0]), points(rule.from[1])).lineTo(points(rule.to[0]), points(rule.to[1])).stroke();
  context.restore();
}

function drawTint(context: DrawingContext, tint: Tint): void {
  context.save().addContent(`${Math.round((1 - tint.grey) * 1000) / 1000} g`);
  context.rect(points(tint.x), points(tint.y), points(tint.width), points(tint.height)).addContent('f');
  context.restore();
}

function drawPath(context: DrawingContext, path: DrawnPath): void {
  context.save().scale(POINTS_PER_MILLIMETRE);
  if (path.fill) context.path(path.d).fill();
  if (path.stroke !== null) {
    context.lineWidth(path.stroke / POINTS_PER_MILLIMETRE);
    setDash(context, path.dash, 1);
    context.path(path.d).stroke();
  }
  context.restore();
}

function setDash(context: DrawingContext, dash: readonly Millimetres[] | null, scale: number): void {
  const [length, space] = dash ?? [];
  if (length !== undefined) context.dash(length * scale, { space: (space ?? length) * scale });
}
