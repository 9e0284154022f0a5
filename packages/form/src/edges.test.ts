import { describe, expect, test } from 'vitest';
import { addEdge, addFrame, noEdges, rulesOf } from './edges.ts';

const drawn = (edges: ReturnType<typeof noEdges>) =>
  rulesOf(edges).map(({ from, to, weight, dash }) => [...from, ...to, weight, dash === null]);

describe('each rule is drawn once', () => {
  test('an edge that two cells share is one rule', () => {
    const edges = noEdges();
    addEdge(edges, 'vertical', 50, 10, 20, 'thin');
    addEdge(edges, 'vertical', 50.0000001, 10, 20, 'thin');
    expect(drawn(edges)).toEqual([[50, 10, 50, 20, 0.4, true]]);
  });

  test('edges in a row are one rule, as long as there is no gap', () => {
    const edges = noEdges();
    addEdge(edges, 'horizontal', 5, 0, 10, 'thin');
    addEdge(edges, 'horizontal', 5, 10, 30, 'thin');
    addEdge(edges, 'horizontal', 5, 40, 50, 'thin');
    expect(drawn(edges)).toEqual([
      [0, 5, 30, 5, 0.4, true],
      [40, 5, 50, 5, 0.4, true],
    ]);
  });

  test('where weights meet, the heavier stands alone', () => {
    const edges = noEdges();
    addEdge(edges, 'horizontal', 5, 0, 30, 'dotted');
    addEdge(edges, 'horizontal', 5, 10, 20, 'thin');
    expect(drawn(edges)).toEqual(
      [
        [0, 5, 10, 5, 0.4, false],
        [20, 5, 30, 5, 0.4, false],
        [10, 5, 20, 5, 0.4, true],
      ].sort((a, b) => Number(a[0]) - Number(b[0])),
    );
  });

  test('two tables that touch have one frame between them, and thick corners are closed', () => {
    const edges = noEdges();
    addFrame(edges, { x: 0, y: 0, width: 10, height: 10 }, 'thick');
    addFrame(edges, { x: 0, y: 10, width: 10, height: 10 }, 'thin');
    const rules = rulesOf(edges);
    const between = rules.filter(({ from, to }) => from[1] === 10 && to[1] === 10);
    expect(between.map((rule) => rule.weight)).toEqual([1.5]);
    expect(between[0]?.from[0]).toBeLessThan(0);
    expect(between[0]?.to[0]).toBeGreaterThan(10);
  });
});
