import { answerEntity } from '@/app/api/_lib/answer-entity';
import { answerRoute } from '@/app/api/_lib/answer-route';
import { getOrganization } from '@/lib/data';

export const GET = answerRoute<{ id: string }>((request, { id }) =>
  answerEntity(request, { kind: 'organization', id, get: getOrganization }),
);
