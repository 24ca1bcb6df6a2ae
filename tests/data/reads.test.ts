import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getMeta } from '@/graph/queries/get-meta';
import {
  articleDetailSchema,
  countryDetailSchema,
  eventDetailSchema,
  organizationDetailSchema,
  personDetailSchema,
} from '@/lib/contracts/api';
import { readAlias } from '@/lib/data/read-alias';
import { readArticle } from '@/lib/data/read-article';
import { readCountry } from '@/lib/data/read-country';
import { readEvent } from '@/lib/data/read-event';
import { readHealth } from '@/lib/data/read-health';
import { readArticles, readGatherings, readPeople } from '@/lib/data/read-lists';
import { readOrganization } from '@/lib/data/read-organization';
import { readPermalink } from '@/lib/data/read-permalink';
import { readPerson } from '@/lib/data/read-person';
import { testEngines } from '@/tests/graph/engine/open-test-graph';
import { CFM, ELSEWHERE, JAISHANKAR, LAVROV, SUMMIT } from './made-world';
import { type MadeWorld, openMadeWorld } from './open-made-world';

describe.each(testEngines())('reads on $name', (engine) => {
  describe.skipIf(engine.skip)(engine.skip ?? 'of a small world', () => {
    let world: MadeWorld;
    beforeAll(async () => {
      world = await openMadeWorld(engine);
    });
    afterAll(() => world?.graph.close());

    /** The id of the one meeting that fits, as the graph made it. */
    async function meetingOf(person: string, gathering: string | null): Promise<string> {
      const detail = await readPerson(world.context, person);
      const fits = detail?.meetings.items.filter((meeting) => (meeting.gathering?.id ?? null) === gathering) ?? [];
      expect(fits).toHaveLength(1);
      return fits[0]?.id ?? '';
    }

    it('gives a person with offices, attested names, meetings newest first and the evidence of each', async () => {
      const person = personDetailSchema.parse(await readPerson(world.context, JAISHANKAR));
      expect(person.name).toMatchObject({ en: 'Subrahmanyam Jaishankar', hi: 'सुब्रह्मण्यम जयशंकर' });
      expect(person.offices.map((office) => office.title)).toEqual([
        'Minister of External Affairs',
        'Foreign Secretary',
      ]);
      expect(person.names.map((name) => [name.text, name.script])).toEqual([
        ['এস জয়শঙ্কর', 'Beng'],
        ['एस. जयशंकर', 'Deva'],
        ['S. Jaishankar', 'Latn'],
      ]);
      expect(person.names[1]?.quote?.article.title).toBe('जयशंकर लावरोव से मिले');
      const sentences = person.names.flatMap(({ quote }) => quote ?? []);
      expect(sentences.map(({ text }) => text)).toEqual([
        'এস জয়শঙ্কর IN foreign_minister',
        'एस. जयशंकर IN foreign_minister',
        'S. Jaishankar IN foreign_minister',
      ]);
      expect(sentences.map(({ text, marks }) => marks.map(([from, to]) => text.slice(from, to)))).toEqual([
        ['এস জয়শঙ্কর'],
        ['एस. जयशंकर'],
        ['S. Jaishankar'],
      ]);
      expect(person.meetings.items.map((meeting) => meeting.date)).toEqual(['2024-05-21', '2024-05-20', null]);
      expect(person.metMost.map((row) => [row.person.id, row.meetings])).toEqual([
        ['mehdi-safari', 1],
        [LAVROV, 1],
      ]);
      expect(person.attended.items.map((row) => [row.gathering.id, row.status, row.quotes.length])).toEqual([
        [SUMMIT, 'planned', 1],
        [CFM, 'held', 1],
      ]);
      expect(person.beside.items).toEqual([]);
      const lavrov = personDetailSchema.parse(await readPerson(world.context, LAVROV));
      expect([lavrov.attended.total, lavrov.beside.items.map((gathering) => gathering.id)]).toEqual([0, [CFM]]);
      expect(person.articles.total).toBe(3);
      expect(person.articles.items.map((article) => article.published)).toEqual([
        '2024-05-23',
        '2024-05-22',
        '2024-05-21',
      ]);
    });

    it('marks the two names in a quote, in inflected forms too', async () => {
      const event = eventDetailSchema.parse(await readEvent(world.context, await meetingOf(LAVROV, CFM)));
      if (event.type !== 'meeting') throw new Error('expected a meeting');
      const marked = event.quotes.map(({ text, marks }) => marks.map(([from, to]) => text.slice(from, to)));
      expect(marked).toEqual([
        ['जयशंकर', 'सर्गेई लावरोव'],
        ['জয়শঙ্কর', 'লাভরভ'],
      ]);
      expect(event).toMatchObject({ sources: 2, disputed: false, status: 'held', date: '2024-05-20' });
      expect(event.city).toMatchObject({ en: 'Astana', hi: 'अस्ताना' });
      expect(event.quotes[0]?.article).toMatchObject({
        source: 'Dainik',
        url: 'https://news.example/jaishankar-lavrov',
      });
    });

    it('lists other meetings of the same people before those of the same gathering', async () => {
      const event = await readEvent(world.context, await meetingOf('mehdi-safari', CFM));
      if (event?.type !== 'meeting') throw new Error('expected a meeting');
      expect(event.related.map((meeting) => meeting.gathering?.id)).toEqual([SUMMIT, CFM]);
      expect(event.related[0]).not.toHaveProperty('quotes');
    });

    it('gives a gathering with attendance and its sidelines by day', async () => {
      const event = eventDetailSchema.parse(await readEvent(world.context, CFM));
      if (event.type !== 'gathering') throw new Error('expected a gathering');
      expect(event).toMatchObject({ kind: 'foreign_ministers', series: 'SCO', country: 'KZ' });
      expect(event.quotes).toHaveLength(3);
      expect(event.attendance.items.map((row) => [row.person.id, row.status])).toEqual([
        [JAISHANKAR, 'held'],
        ['mehdi-safari', 'held'],
      ]);
      expect(event.attendance.items.every((row) => row.quotes.length === 1)).toBe(true);
      expect(event.meetings.items.map((meeting) => meeting.date)).toEqual(['2024-05-20', '2024-05-21']);
    });

    it('gives a country with its people, meetings and memberships, and the gatherings that it hosted', async () => {
      const india = countryDetailSchema.parse(await readCountry(world.context, 'IN'));
      expect(india.people.items.map((person) => person.id)).toEqual([JAISHANKAR, 'ravi-kumar']);
      expect(india.meetings.total).toBe(4);
      expect(india.memberships).toEqual([
        expect.objectContaining({ organization: 'sco', status: 'observer', since: '2005', until: '2017-06-09' }),
        expect.objectContaining({ organization: 'sco', status: 'member', since: '2017-06-09', until: null }),
      ]);
      const kazakhstan = countryDetailSchema.parse(await readCountry(world.context, 'KZ'));
      expect(kazakhstan.hosted).toMatchObject({ total: 2, items: [{ id: SUMMIT }, { id: CFM }] });
    });

    it('gives an organisation with members and gatherings', async () => {
      const sco = organizationDetailSchema.parse(await readOrganization(world.context, 'sco'));
      expect(sco.name.hi).toBe('शंघाई सहयोग संगठन');
      expect(sco.members.map(({ country, status }) => `${country} ${status}`)).toEqual([
        'IN observer',
        'IN member',
        'KZ member',
      ]);
      expect(sco.gatherings).toMatchObject({ total: 2, items: [{ id: SUMMIT }, { id: CFM }] });
    });

    it('gives an article with its facts in the order of the text, each leading to what it is about', async () => {
      const { items } = await readArticles(world.context, { offset: 0, limit: 10 });
      expect(items.map((item) => item.published)).toEqual(['2024-05-23', '2024-05-22', '2024-05-21', '2023-03-02']);
      const article = articleDetailSchema.parse(await readArticle(world.context, items[3]?.id ?? ''));
      expect(article.text).toBe(ELSEWHERE.article.text);
      const starts = article.facts.map((fact) => fact.start);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      const meeting = article.facts.find((fact) => fact.kind === 'meeting');
      expect(article.text.slice(meeting?.start, meeting?.end)).toBe('Anna Petrova received Ravi Kumar.');
      expect(meeting?.entities.map((entity) => entity.kind)).toEqual(['meeting', 'person', 'person']);
    });

    it('gives the gatherings of an article with what their name is put together from', async () => {
      const { items } = await readArticles(world.context, { offset: 0, limit: 10 });
      const articles = await Promise.all(items.map(({ id }) => readArticle(world.context, id)));
      const entities = articles.flatMap((article) => article?.facts.flatMap((fact) => fact.entities) ?? []);
      const gatherings = entities.filter(({ kind }) => kind === 'gathering');
      expect(gatherings.length).toBeGreaterThan(0);
      for (const { id, gathering } of gatherings) expect(gathering).toMatchObject({ id, series: 'SCO' });
      expect(entities.some(({ kind, gathering }) => kind !== 'gathering' && gathering !== undefined)).toBe(false);
    });

    it('pages through people and gatherings', async () => {
      const first = await readPeople(world.context, { offset: 0, limit: 2 });
      const second = await readPeople(world.context, { offset: 2, limit: 10 });
      expect(first.total).toBe(5);
      expect([...first.items, ...second.items].map((item) => [item.person.id, item.meetings])).toEqual([
        [JAISHANKAR, 3],
        ['mehdi-safari', 2],
        ['anna-petrova', 1],
        ['ravi-kumar', 1],
        [LAVROV, 1],
      ]);
      const gatherings = await readGatherings(world.context, { offset: 1, limit: 10 });
      expect(gatherings).toMatchObject({ total: 2, items: [{ gathering: { id: CFM }, meetings: 2 }] });
    });

    it.each(['nobody', '', 'person:x', "x' OR 1=1 //", '\u0000'])('knows nothing of the id %j', async (id) => {
      const reads = [readPerson, readCountry, readOrganization, readEvent, readArticle];
      expect(await Promise.all(reads.map((read) => read(world.context, id)))).toEqual([null, null, null, null, null]);
      expect(await readAlias(world.graph, 'person', id)).toBeNull();
    });

    it('tells what stands behind an address', async () => {
      const [article] = (await readArticles(world.context, { offset: 0, limit: 1 })).items;
      expect(await readPermalink(world.graph, 'person', JAISHANKAR)).toBe('here');
      expect(await readPermalink(world.graph, 'event', CFM)).toBe('here');
      expect(await readPermalink(world.graph, 'article', article?.id ?? '')).toBe('here');
      expect(await readPermalink(world.graph, 'event', JAISHANKAR)).toBe('missing');
      expect(await readPermalink(world.graph, 'article', 'nothing')).toBe('missing');
      expect(await readPermalink(world.graph, 'country', 'IN')).toBe('here');
      expect(await readPermalink(world.graph, 'country', 'in')).toEqual({ to: 'IN' });
    });

    it('says which graph it is', async () => {
      const health = await readHealth(world.graph);
      expect(health).toMatchObject({ status: 'ok', engine: engine.name, articles: 4, schemaVersion: 1 });
      const meta = await getMeta(world.graph);
      expect(health.generation).toBe(`${meta?.graphId}.${meta?.generation}`);
    });

    it('remembers what was removed, and reads the rest as before', async () => {
      const gone = await meetingOf('anna-petrova', null);
      const id = (await readArticles(world.context, { offset: 3, limit: 1 })).items[0]?.id ?? '';
      expect(await world.ingest.remove(id)).toBe(true);
      expect(await readEvent(world.context, gone)).toBeNull();
      expect(await readAlias(world.graph, 'event', gone)).toMatchObject({ reason: 'removed' });
      expect(await readPermalink(world.graph, 'event', gone)).toMatchObject({ reason: 'removed' });
      expect(await readAlias(world.graph, 'article', id)).toMatchObject({ reason: 'removed' });
      expect(await readPerson(world.context, 'anna-petrova')).toBeNull();
      expect(await readPerson(world.context, JAISHANKAR)).not.toBeNull();
    });
  });
});
