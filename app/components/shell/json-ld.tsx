/** Facts as schema.org says them. */
export function writeJsonLd(data: Record<string, unknown>): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...data });
}

/** Facts for search engines. `<` is escaped, so that no text of an article can end the script. */
export function JsonLd({ data }: { data: Record<string, unknown> }) {
  const json = writeJsonLd(data).replaceAll('<', '\\u003c');
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
