/** The formats of references that other programs read. */
export const CITATION_FORMATS = ['bibtex', 'ris', 'csl', 'jsonld'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];
