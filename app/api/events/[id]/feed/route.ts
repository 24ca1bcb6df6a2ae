import { answerAbout } from '@/app/api/_lib/answer-entity';
import { answerFeed } from '@/app/api/_lib/answer-feed';
import { answerRoute } from '@/app/api/_lib/answer-route';
import { ApiFailure } from '@/app/api/_lib/api-failure';
import { readLanguage } from '@/app/api/_lib/read-language';
import { feedPath } from '@/app/components/cite/feed-path';
import { eventName } from '@/app/components/pages/event-data';
import { getEvent, getGatheringNews } from '@/lib/data';

/** A gathering and the meetings on its sidelines as an Atom feed, in the language of `lang`; 404 for a single meeting. */
export const GET = answerRoute<{ id: string }>((request, { id }) => {
  const locale = readLanguage(request);
  const below = `/feed${new URL(request.url).search}`;
  return answerAbout({ kind: 'event', id, get: getEvent, below }, async (event) => {
    const items = await getGatheringNews(id);
    if (items === null) throw new ApiFailure('not_found', `"${id}" is a single meeting; only gatherings have a feed.`);
    return answerFeed(request, {
      title: `Sidelines: ${eventName(event, locale)}`,
      locale,
      self: feedPath('events', id, locale),
      page: `/events/${id}`,
      items,
    });
  });
});
