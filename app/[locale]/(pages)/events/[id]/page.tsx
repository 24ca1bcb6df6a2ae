import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { feedPath } from '@/app/components/cite/feed-path';
import { describeGone } from '@/app/components/pages/describe-gone';
import { eventData, eventName } from '@/app/components/pages/event-data';
import { GatheringView } from '@/app/components/pages/gathering-view';
import { MeetingView } from '@/app/components/pages/meeting-view';
import { MissingEntity } from '@/app/components/pages/missing-entity';
import { PageLinks } from '@/app/components/pages/page-links';
import { requireLocale } from '@/app/components/pages/require-locale';
import { JsonLd } from '@/app/components/shell/json-ld';
import type { EventDetail } from '@/lib/contracts/api';
import { getEvent } from '@/lib/data';
import { chooseName } from '@/lib/i18n/choose-name';
import { meetingDate } from '@/lib/i18n/entity-names';
import type { Locale } from '@/lib/i18n/locales';

interface Props {
  params: Promise<{ locale: string; id: string }>;
}

export const dynamicParams = true;
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: asked, id } = await params;
  const locale = requireLocale(asked);
  const event = await getEvent(id);
  if (!event) return describeGone(locale);
  return { title: eventName(event, locale), description: await describeEvent(event, locale) };
}

async function describeEvent(event: EventDetail, locale: Locale): Promise<string> {
  if (event.type === 'gathering') {
    const t = await getTranslations({ locale, namespace: 'gathering' });
    return t('description', { name: eventName(event, locale) });
  }
  const t = await getTranslations({ locale, namespace: 'meeting' });
  const facts = await getTranslations({ locale, namespace: 'facts' });
  return t('description', {
    title: eventName(event, locale),
    when: meetingDate(event, locale),
    where: event.city === null ? facts('noPlace') : chooseName(event.city, locale).text,
    sources: facts('sources', { count: event.sources }),
  });
}

export default async function EventPage({ params }: Props) {
  const { locale: asked, id } = await params;
  const locale = requireLocale(asked);
  const event = await getEvent(id);
  if (!event) return <MissingEntity kind="event" path={`/events/${id}`} id={id} />;
  const feed = event.type === 'gathering' ? { feed: feedPath('events', event.id, locale) } : {};
  return (
    <>
      <PageLinks path={`/events/${event.id}`} locale={locale} {...feed} />
      <JsonLd data={eventData(event, locale)} />
      {event.type === 'meeting' ? <MeetingView meeting={event} /> : <GatheringView gathering={event} />}
    </>
  );
}
