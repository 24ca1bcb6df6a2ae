import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Quote } from '@/lib/contracts/api';
import { formatPartialDate } from '@/lib/i18n/format-date';
import { localePath } from '@/lib/i18n/locales';
import { LanguageTag } from './language-tag';

interface Props {
  quote: Quote;
  /** Marks in the colour of disagreement. */
  clash?: boolean;
  /** Stands at the end of the source line. */
  aside?: ReactNode;
}

/** A sentence in its own language with the names marked, and under it where it comes from. */
export function QuoteBlock({ quote, clash = false, aside }: Props) {
  return (
    <>
      <blockquote className="q" lang={quote.article.lang ?? undefined}>
        <MarkedText text={quote.text} marks={quote.marks} clash={clash} />
      </blockquote>
      <SourceLine quote={quote} aside={aside} />
    </>
  );
}

/** Language, article and day of a quotation; the link leads to the sentence. */
export function SourceLine({ quote, aside }: Pick<Props, 'quote' | 'aside'>) {
  const t = useTranslations('facts');
  const locale = useLocale();
  const { article } = quote;
  return (
    <p className="from">
      <LanguageTag lang={article.lang} />
      <Link href={localePath(locale, `/articles/${article.id}#${quote.claimId}`)} prefetch={false}>
        <span lang={article.source === null ? (article.lang ?? undefined) : undefined}>
          {article.source ?? article.title}
        </span>
      </Link>
      <span>{article.published === null ? t('undated') : formatPartialDate(article.published, locale)}</span>
      {aside === undefined ? null : <span className="push">{aside}</span>}
    </p>
  );
}

/**
 * Text with marked parts, each letter shown once. A mark goes on to the end of its word: endings belong to the name
 * (জয়শঙ্করের), and a vowel sign cut off from its letter is drawn with a dotted circle.
 */
export function MarkedText({ text, marks, clash = false }: Pick<Quote, 'text' | 'marks'> & { clash?: boolean }) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const [from, to] of [...marks].sort((a, b) => a[0] - b[0])) {
    const start = Math.max(from, at);
    const end = to + (/^[\p{L}\p{M}\u200C\u200D]*/u.exec(text.slice(to))?.[0].length ?? 0);
    if (end <= start) continue;
    parts.push(
      text.slice(at, start),
      <mark key={start} className={clash ? 'clash' : undefined}>
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  parts.push(text.slice(at));
  return parts;
}
