import { ExternalLink, TriangleAlert } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ForeignText } from '@/app/components/entities/foreign-text';
import { LanguageTag } from '@/app/components/entities/language-tag';
import { WarningText } from '@/app/components/entities/warning-text';
import type { ArticleDetail } from '@/lib/contracts/api';
import { formatPartialDate } from '@/lib/i18n/format-date';
import { annotateText, factsInMargin, type Paragraph } from '../article/annotate-text';
import { ArticleParagraph } from '../article/article-paragraph';
import { FactHover } from '../article/fact-hover';
import { type Crumb, Crumbs } from './crumbs';

/** The article with every sentence that a fact was read from, and the facts in its margin. */
export function ArticleView({ article }: { article: ArticleDetail }) {
  const t = useTranslations('article');
  const languages = useTranslations('languages');
  const crumbs: Crumb[] = [{ label: t('crumb'), path: '/articles' }];
  if (article.lang !== null) crumbs.push({ label: languages(article.lang) });
  const all = annotateText(article.text, article.facts);
  const paragraphs = all.filter((paragraph) => !isTitle(article, paragraph));
  const anchors = all.filter((paragraph) => isTitle(article, paragraph)).flatMap(anchorsOf);
  const general = article.warnings.filter((warning) => warning.start === null);
  return (
    <article className="page article">
      <Crumbs items={crumbs} />
      <ArticleHead article={article} anchors={anchors} />
      <ArticleFacts article={article} />
      {general.length === 0 ? null : (
        <ul className="doubts small" aria-label={t('doubtsTitle')}>
          {general.map((warning) => (
            <li key={warning.code + warning.message}>
              <WarningText warning={warning} />
            </li>
          ))}
        </ul>
      )}
      <div className="reading">
        <FactHover />
        {paragraphs.map((paragraph) => (
          <ArticleParagraph key={paragraph.start} paragraph={paragraph} lang={article.lang} doubts={article.warnings} />
        ))}
      </div>
    </article>
  );
}

/** The title stands above; a first line that only repeats it is left out, unless something in the margin was read from it. */
function isTitle(article: ArticleDetail, { parts, notes }: Paragraph): boolean {
  const isMarked = notes.length > 0 || parts.some((part) => part.notes.length > 0);
  const text = parts.map((part) => part.text).join('');
  return !isMarked && text.trim() === article.title;
}

const anchorsOf = ({ parts }: Paragraph): string[] => parts.flatMap((part) => part.anchors);

/** `anchors` are claims in the line that the title stands for: links to them lead here. */
function ArticleHead({ article, anchors }: { article: ArticleDetail; anchors: string[] }) {
  const t = useTranslations('article');
  const facts = useTranslations('facts');
  const locale = useLocale();
  return (
    <header className="arthead">
      <h1 lang={article.lang ?? undefined} dir="auto">
        {anchors.map((id) => (
          <span key={id} id={id} className="anchor" />
        ))}
        {article.title}
      </h1>
      <p className="from byline">
        <LanguageTag lang={article.lang} />
        {article.source === null ? null : <ForeignText text={article.source} />}
        <span>{article.published === null ? t('undated') : formatPartialDate(article.published, locale)}</span>
        {article.warnings.length === 0 ? null : (
          <span className="state doubt">
            <TriangleAlert className="icon" aria-hidden="true" />
            {t('doubts', { count: article.warnings.length })}
          </span>
        )}
        {article.url === null ? null : (
          <a className="push" href={article.url} rel="noreferrer">
            {facts('original')} <ExternalLink className="icon s" aria-hidden="true" />
          </a>
        )}
      </p>
    </header>
  );
}

function ArticleFacts({ article }: { article: ArticleDetail }) {
  const t = useTranslations('article');
  const b = (chunks: ReactNode) => <b>{chunks}</b>;
  const shown = factsInMargin(article.facts).length;
  const entities = article.facts.flatMap((fact) => fact.entities);
  const countOf = (kind: string) => new Set(entities.filter((entity) => entity.kind === kind).map(({ id }) => id)).size;
  if (article.facts.length === 0) return <p className="artbar soft">{t('none')}</p>;
  return (
    <div className="artbar">
      <ul className="facts">
        <li>{t.rich('facts', { count: shown, b })}</li>
        <li>{t.rich('meetings', { count: countOf('meeting'), b })}</li>
        <li>{t.rich('people', { count: countOf('person'), b })}</li>
      </ul>
    </div>
  );
}
