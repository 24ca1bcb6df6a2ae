// Claims and articles as node properties and back. Nulls are not stored.
import { type Claim, type StoredArticle, storedArticleSchema } from '@/lib/contracts/claim';

type Stored = Record<string, unknown>;

/** The values that a claim of the kind can lack. */
const NULLS: Record<Claim['kind'], Record<string, null>> = {
  name: {},
  office: { role: null, title: null, country: null, organization: null, date: null },
  gathering: { series: null, ordinal: null, date: null, endDate: null, city: null, country: null },
  attendance: {},
  meeting: { event: null, date: null, otherDate: null, city: null },
};

export function toStored(values: object): Stored {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined));
}

/** A claim from the properties that `toStored` made of it. Not checked again: only this room writes claims. */
export function toClaim(props: Stored): Claim {
  return { ...NULLS[props.kind as Claim['kind']], ...props } as unknown as Claim;
}

export function articleToStored({ warnings, ...article }: StoredArticle): Stored & { id: string } {
  return { ...toStored(article), id: article.id, warnings: JSON.stringify(warnings) };
}

/** An article from its node's properties. */
export function toArticle(props: Stored): StoredArticle {
  const warnings: unknown = JSON.parse(typeof props.warnings === 'string' ? props.warnings : '[]');
  const nulls = { lang: null, published: null, source: null, url: null };
  return storedArticleSchema.parse({ ...nulls, ...props, warnings });
}
