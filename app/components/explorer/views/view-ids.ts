/** The views of one selection, in the order of their keys 1 to 6. The address names them. */
export const VIEW_IDS = ['graph', 'timeline', 'matrix', 'table', 'map', 'list'] as const;
export type ViewId = (typeof VIEW_IDS)[number];
