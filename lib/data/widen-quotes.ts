import { getArticle } from '@/graph/queries/get-article';
import type { Quote } from '@/lib/contracts/api';
import { sentencesAround } from '@/lib/ingest/sentences-around';
import { groupBy } from '@/lib/resolve/most-given';
import type { ReadContext } from './read-context';

/**
 * Quotes that hold no more than a name, each as the sentence of its stored article that the name stands in, with the name marked.
 * One that stands in no sentence stays as it is.
 */
export async function widenQuotes({ graph }: Pick<ReadContext, 'graph'>, quotes: readonly Quote[]): Promise<Quote[]> {
  const wide = new Map<Quote, Quote>();
  // One after the other: of all these texts only one is held at a time.
  for (const [id, ofArticle] of groupBy(quotes, ({ article }) => article.id)) {
    const article = await getArticle(graph, id);
    if (!article?.lang) continue;
    const sentences = sentencesAround(article.text, article.lang, ofArticle);
    for (const [index, quote] of ofArticle.entries()) {
      const sentence = sentences[index];
      if (sentence) wide.set(quote, widen(quote, sentence, article.text));
    }
  }
  return quotes.map((quote) => wide.get(quote) ?? quote);
}

function widen(quote: Quote, { start, end }: { start: number; end: number }, text: string): Quote {
  return { ...quote, start, end, text: text.slice(start, end), marks: [[quote.start - start, quote.end - start]] };
}
