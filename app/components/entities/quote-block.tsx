import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Quote } from '@/lib/contracts/api';
import { formatPartialDate } from '@/lib/i18n/format-date';
import { localePath } from '@/lib/i18n/locales';
import { cutMarks } from './cut-marks';
import { ForeignText } from './foreign-text';
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
      <blockquote className="q" lang={quote.article.lang ?? undefined} dir="auto">
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
      <span className="source">
        <LanguageTag lang={article.lang} />
        <Link href={localePath(locale, `/articles/${article.id}#${quote.claimId}`)} prefetch={false}>
          {article.source === null ? (
            <bdi lang={article.lang ?? undefined}>{article.title}</bdi>
          ) : (
            <ForeignText text={article.source} />
          )}
        </Link>
      </span>
      <span>{article.published === null ? t('undated') : formatPartialDate(article.published, locale)}</span>
      {aside === undefined ? null : <span className="push">{aside}</span>}
    </p>
  );
}

/** Text with its marked parts. */
export function MarkedText({ text, marks, clash = false }: Pick<Quote, 'text' | 'marks'> & { clash?: boolean }) {
  return cutMarks(text, marks).map((part) =>
    part.isMarked ? (
      <mark key={part.start} className={clash ? 'clash' : undefined}>
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  );
}
