import type { Queryable } from '../engine/types';

/** A word that answers the query's word at a place, and how well. */
export type AskedWord = { place: number; word: string; quality: number };

export type NameHitRow = {
  text: string;
  lang: string | null;
  script: string | null;
  uid: string;
  /** How well the least matching word answers, and whether the query is the whole spelling, letter by letter. */
  quality: number;
  whole: boolean;
};

/**
 * Spellings that have a word for each place of a query, and another for each initial: the best match first, of equals the most
 * met. Particles count for the order only. A spelling that the query says as a whole has `size` words, the particles among them.
 */
export function findNames(
  graph: Queryable,
  asked: {
    words: AskedWord[];
    places: number;
    initials: string[];
    particles: string[];
    size: number;
    best: number;
    limit: number;
  },
): Promise<NameHitRow[]> {
  return graph.read<NameHitRow>(
    `UNWIND $words AS asked
     MATCH (word:Word {id: asked.word})<-[:HAS_WORD]-(name:Name)
     WITH name, asked.place AS place, max(asked.quality) AS answer
     WITH name, count(place) AS answered, min(answer) AS quality
     WHERE answered = $places AND all(letter IN $initials WHERE
       name.initials CONTAINS letter AND size(name.initials) >= $places + size($initials))
     WITH name, quality, all(particle IN $particles WHERE toLower(name.text) CONTAINS particle) AS full
     WITH name, quality, full, full AND quality = $best AND name.size = $size AS whole,
       coalesce(name.weight, 0) AS weight, size(name.text) AS length
     ORDER BY whole DESC, quality DESC, full DESC, weight DESC, length, name.id LIMIT $limit
     MATCH (name)-[:NAMES]->(entity:Entity)
     RETURN name.text AS text, name.lang AS lang, name.script AS script, entity.uid AS uid, quality, whole,
       full, weight, length, name.id AS id
     ORDER BY whole DESC, quality DESC, full DESC, weight DESC, length, id`,
    asked,
  );
}
