import { useTranslations } from 'next-intl';
import { SourceLine } from '@/app/components/entities/quote-block';
import type { MeetingDetail } from '@/lib/contracts/api';
import { Section } from '../pages/section';

/** What the meeting was about, in the words of each article; nothing where no sentence says it. */
export function Topics({ quotes }: Pick<MeetingDetail, 'quotes'>) {
  const t = useTranslations('meeting');
  const told = quotes.filter((quote) => quote.topics.length > 0);
  if (told.length === 0) return null;
  return (
    <Section title={t('topics')} aside={t('topicsAside')}>
      <ul className="sayings">
        {told.map((quote) => (
          <li key={quote.claimId}>
            {quote.topics.map((topic) => (
              <blockquote key={topic} className="q" lang={quote.article.lang ?? undefined}>
                {topic}
              </blockquote>
            ))}
            <SourceLine quote={quote} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
