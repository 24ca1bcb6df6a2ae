import { getTranslations } from 'next-intl/server';
import { answerFeed } from '@/app/api/_lib/answer-feed';
import { answerRoute } from '@/app/api/_lib/answer-route';
import { ApiFailure } from '@/app/api/_lib/api-failure';
import { getNews } from '@/lib/data';
import { isLocale, localePath } from '@/lib/i18n/locales';

/** The newest gatherings and meetings as an Atom feed. */
export const GET = answerRoute<{ locale: string }>(async (request, { locale }) => {
  if (!isLocale(locale)) throw new ApiFailure('not_found', `There is no feed in the language "${locale}".`);
  const t = await getTranslations({ locale, namespace: 'shell' });
  return answerFeed(request, {
    title: `Sidelines: ${t('tagline')}`,
    locale,
    self: localePath(locale, '/feed.xml'),
    page: '/events',
    items: await getNews(),
  });
});
