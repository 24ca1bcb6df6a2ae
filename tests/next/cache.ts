// What `next/cache` promises, without the server that it needs: answers are kept by key until their tag is expired.

const kept = new Map<string, { answer: Promise<unknown>; tags: string[] }>();
/** How often something was computed, by key, so that tests can tell a kept answer from a new one. */
export const computed: string[] = [];

export function unstable_cache<T>(
  compute: () => Promise<T>,
  key: string[],
  { tags = [] }: { tags?: string[] } = {},
): () => Promise<T> {
  const id = key.join('\n');
  return async () => {
    const known = kept.get(id);
    if (known) return known.answer as Promise<T>;
    computed.push(id);
    // As in the real one, only what survives JSON comes back.
    const answer = compute().then((value) => (value === undefined ? value : JSON.parse(JSON.stringify(value))));
    kept.set(id, { answer, tags });
    return answer;
  };
}

export function revalidateTag(tag: string, profile: { expire: number }): void {
  if (profile.expire !== 0) throw new Error('A stale page must not be served once more after a write.');
  for (const [id, { tags }] of kept) if (tags.includes(tag)) kept.delete(id);
}
