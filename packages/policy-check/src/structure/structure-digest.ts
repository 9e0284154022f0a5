import type { SafetyStructure } from '@fukushi-kit/schema';
import { contentLists } from '../safety-structure/content-lists.ts';
import { written } from '../safety-structure/written.ts';
import { textDigest } from '../text-digest.ts';

/**
 * The digest of what a safety structure reports: its internal rules, responsible managers, workers and workplaces, every
 * character of them, but not the order of its lists, its version or its log of reports.
 *
 * @clause chigasaki-r7:特記2(4)
 * @clause chigasaki-r7:特記2(6)
 *
 * @example
 * const structure = {
 *   schemaVersion: '1', version: 1, internalRules: [], responsibleManagers: [], workers: [], workplaces: [], reports: [],
 * };
 * structureDigest(structure).length // => 72
 * structureDigest({ ...structure, version: 2 }) === structureDigest(structure) // => true
 */
export function structureDigest(structure: SafetyStructure): string {
  const content = Object.fromEntries(contentLists.map((list) => [list, structure[list]]));
  return textDigest(written(content));
}
