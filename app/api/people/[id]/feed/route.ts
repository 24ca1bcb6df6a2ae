import { answerAbout } from '@/app/api/_lib/answer-entity';
import { answerFeed } from '@/app/api/_lib/answer-feed';
import { answerRoute } from '@/app/api/_lib/answer-route';
import { readLanguage } from '@/app/api/_lib/read-language';
import { feedPath } from '@/app/components/cite/feed-path';
import { getPersonNews } from '@/lib/data';
import { chooseName } from '@/lib/i18n/choose-name';

/** The newest meetings of a person as an Atom feed, in the language of `lang`. */
export const GET = answerRoute<{ id: string }>((request, { id }) => {
  const locale = readLanguage(request);
  const below = `/feed${new URL(request.url).search}`;
  return answerAbout({ kind: 'person', id, get: getPersonNews, below }, ({ name, items }) =>
    answerFeed(request, {
      title: `Sidelines: ${chooseName(name, locale).text}`,
      locale,
      self: feedPath('people', id, locale),
      page: `/people/${id}`,
      items,
    }),
  );
});
