import { answerEntity } from '@/app/api/_lib/answer-entity';
import { answerRoute } from '@/app/api/_lib/answer-route';
import { getCountry } from '@/lib/data';

export const GET = answerRoute<{ iso2: string }>((request, { iso2 }) =>
  answerEntity(request, { kind: 'country', id: iso2.toUpperCase(), get: getCountry }),
);
