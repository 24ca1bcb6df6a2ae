import { answerEntity } from '@/app/api/_lib/answer-entity';
import { answerRoute } from '@/app/api/_lib/answer-route';
import { getEvent } from '@/lib/data';

export const GET = answerRoute<{ id: string }>((request, { id }) =>
  answerEntity(request, { kind: 'event', id, get: getEvent }),
);
