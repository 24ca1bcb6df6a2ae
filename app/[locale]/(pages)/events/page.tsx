import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { GatheringCard } from '@/app/components/entities/gathering-card';
import { IndexPage } from '@/app/components/pages/index-page';
import { PageLinks } from '@/app/components/pages/page-links';
import { requireLocale } from '@/app/components/pages/require-locale';
import { LIMITS, listEvents } from '@/lib/data';

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = requireLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: 'events' });
  return { title: t('title'), description: t('deck') };
}

export default async function EventsPage({ params }: Props) {
  const locale = requireLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: 'events' });
  const facts = await getTranslations({ locale, namespace: 'facts' });
  const events = await listEvents({ offset: 0, limit: LIMITS.pageMost });
  return (
    <>
      <PageLinks path="/events" locale={locale} />
      <IndexPage
        title={t('title')}
        deck={t('deck')}
        empty={t('empty')}
        shown={events.items.length}
        total={events.total}
      >
        {events.items.map(({ gathering, meetings }) => (
          <GatheringCard key={gathering.id} gathering={gathering}>
            {meetings > 0 ? <span className="small soft">{facts('meetings', { count: meetings })}</span> : null}
          </GatheringCard>
        ))}
      </IndexPage>
    </>
  );
}
