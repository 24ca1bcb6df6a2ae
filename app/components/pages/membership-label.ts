const KNOWN = ['member', 'observer', 'dialogue_partner'] as const;

/** The word for a kind of membership; what is not known stays as the data say it. */
export function membershipLabel(words: (key: (typeof KNOWN)[number]) => string, status: string): string {
  const key = KNOWN.find((known) => known === status);
  return key === undefined ? status : words(key);
}
