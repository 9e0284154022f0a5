import { expect, test } from 'vitest';
import { fillOf, SERIES, UNKNOWN } from './fill.ts';

test('every part of a series has a texture of its own, so that none is told by its colour alone', () => {
  const textures = [...SERIES, UNKNOWN].map(({ texture }) => texture);
  expect(new Set(textures).size).toBe(textures.length);
});

test('more parts than can be told apart are refused', () => {
  expect(fillOf(6)).toEqual({ tone: 'deep', texture: 'upright' });
  expect(() => fillOf(7)).toThrow('Only 7 parts can be told apart: got number 8');
});
