import { createExtractor } from '@/lib/extract';
import { packs } from '@/lib/extract/languages';
import type { LanguagePack } from '@/lib/extract/languages/pack';
import { loadGazetteer } from '@/seeds/gazetteer';

/** Reads English texts of 5 March 2024 with other tables than the packs': who met, by surname, and the state. */
export function withTables(tables: LanguagePack['learnt']) {
  const extractor = createExtractor(
    loadGazetteer(),
    packs.map((pack) => ({ ...pack, learnt: { ...pack.learnt, ...tables } })),
  );
  return (text: string) => {
    const { meetings, persons } = extractor.extract({ text: `—\n\n${text}`, lang: 'en', published: '2024-03-05' });
    const surname = (id: string) =>
      persons
        .find((person) => person.id === id)
        ?.name.split(' ')
        .at(-1);
    return meetings.map(({ participants, status }) => ({ who: participants.map(surname).toSorted(), status }));
  };
}
