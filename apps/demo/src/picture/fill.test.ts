import { expect, test } from 'vitest';
import { fillOf, SERIES } from './fill.ts';

test('every part of a series has a texture of its own, so that none is told by its colour alone', () => {
  expect(new Set(SERIES.map(({ texture }) => texture)).size).toBe(SERIES.length);
});

test('more parts than can be told apart are refused', () => {
  expect(fillOf(7)).toEqual({ tone: 'grey', texture: 'hollow' });
  expect(() => fillOf(8)).toThrow('Only 8 parts can be told apart: got number 9');
});
