const formats = new Map<string, Intl.DateTimeFormat>();

/** The formatter of a language tag and options, made once: making one costs a hundred times as much as using it. */
export function dateFormat(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${tag} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(tag, options);
  formats.set(key, known);
  return known;
}
