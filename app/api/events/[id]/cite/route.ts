import { z } from 'zod';
import { answerAbout } from '@/app/api/_lib/answer-entity';
import { answerFile } from '@/app/api/_lib/answer-file';
import { answerRoute } from '@/app/api/_lib/answer-route';
import { parseInput, readQuery } from '@/app/api/_lib/parse-query';
import { wholeUrl } from '@/app/api/_lib/whole-url';
import { eventData } from '@/app/components/pages/event-data';
import { writeJsonLd } from '@/app/components/shell/json-ld';
import { citeEvent } from '@/lib/cite/citation';
import { CITATION_FORMATS, type CitationFormat } from '@/lib/cite/formats';
import { writeBibtex } from '@/lib/cite/write-bibtex';
import { writeCsl } from '@/lib/cite/write-csl';
import { writeRis } from '@/lib/cite/write-ris';
import type { EventDetail } from '@/lib/contracts/api';
import { getEvent } from '@/lib/data';
import { DEFAULT_LOCALE, LOCALES, localePath } from '@/lib/i18n/locales';

const querySchema = z.object({
  format: z.enum(CITATION_FORMATS, `is one of ${CITATION_FORMATS.join(', ')}`),
  lang: z.enum(LOCALES, `is one of ${LOCALES.join(', ')}`).default(DEFAULT_LOCALE),
});
const FILES: Record<CitationFormat, { type: string; ending: string }> = {
  bibtex: { type: 'application/x-bibtex', ending: 'bib' },
  ris: { type: 'application/x-research-info-systems', ending: 'ris' },
  csl: { type: 'application/vnd.citationstyles.csl+json', ending: 'json' },
  jsonld: { type: 'application/ld+json', ending: 'jsonld' },
};

/** The page of a gathering or meeting as a reference for other programs: `?format=bibtex|ris|csl|jsonld`, and `lang`. */
export const GET = answerRoute<{ id: string }>((request, { id }) => {
  const { format, lang } = parseInput(querySchema, readQuery(request), 'The format cannot be read');
  const below = `/cite${new URL(request.url).search}`;
  return answerAbout({ kind: 'event', id, get: getEvent, below }, (event) => {
    const { type, ending } = FILES[format];
    const text = write(event, { format, lang, toUrl: (path) => wholeUrl(request, path) });
    return answerFile({ name: `${event.id}.${ending}`, type, text });
  });
});

type Asked = z.infer<typeof querySchema> & { toUrl: (path: string) => string };

function write(event: EventDetail, { format, lang, toUrl }: Asked): string {
  if (format === 'jsonld') return `${writeJsonLd(eventData(event, lang, toUrl))}\n`;
  const url = toUrl(localePath(lang, `/events/${event.id}`));
  const citation = citeEvent(event, lang, { url, accessed: new Date().toISOString().slice(0, 10) });
  return { bibtex: writeBibtex, ris: writeRis, csl: writeCsl }[format](citation);
}
