/** The lists of a safety structure that are reported to the city: what 特記2(2) and 特記2(3) ask for. */
export const contentLists = ['internalRules', 'responsibleManagers', 'workers', 'workplaces'] as const;

/** One of the lists that are reported. */
export type ContentList = (typeof contentLists)[number];
