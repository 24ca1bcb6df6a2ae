// These people share the sound of a name. This decides which of them are one person.
import { distinct, groupBy } from './most-given';

/** One article's person, as far as identity goes. */
export interface Subject {
  ref: string;
  articleId: string;
  slug: string;
  country: string | null;
  organization: string | null;
  role: string | null;
}

/** Splits where countries (or, without any, organisations) contradict, and where one article tells two spellings apart. */
export function splitNamesakes<S extends Subject>(subjects: S[]): S[][] {
  return splitByAllegiance(subjects).flatMap((side) => splitBySpelling(side));
}

function splitByAllegiance<S extends Subject>(subjects: S[]): S[][] {
  const countries = distinct(subjects.map(({ country }) => country));
  if (countries.length === 1) return [subjects];
  const key = countries.length > 1 ? (one: S) => one.country : (one: S) => one.organization;
  const sides = groupBy(
    subjects.filter((one) => key(one) !== null),
    (one) => key(one) ?? '',
  );
  if (sides.size <= 1) return [subjects];
  const rest: S[] = [];
  const joined = new Map([...sides].map(([side, members]) => [side, [...members]]));
  const offices = [...sides].map(([side, members]) => ({ side, held: new Set(members.flatMap(officesOf)) }));
  for (const one of subjects.filter((subject) => key(subject) === null)) {
    const fitting = offices.filter(({ held }) => officesOf(one).some((office) => held.has(office)));
    const only = fitting.length === 1 ? fitting[0] : undefined;
    if (only) joined.get(only.side)?.push(one);
    else rest.push(one);
  }
  return [...joined.values(), ...(rest.length > 0 ? [rest] : [])];
}

/** What speaks for one person where no country is given: an equal organisation or office; "other" says too little. */
function officesOf({ organization, role }: Subject): string[] {
  return [
    ...(organization === null ? [] : [`in ${organization}`]),
    ...(role === null || role === 'other' ? [] : [`as ${role}`]),
  ];
}

function splitBySpelling<S extends Subject>(subjects: S[]): S[][] {
  const perArticle = groupBy(subjects, ({ articleId }) => articleId);
  const isTold = [...perArticle.values()].some((people) => distinct(people.map(({ slug }) => slug)).length > 1);
  return isTold ? [...groupBy(subjects, ({ slug }) => slug).values()] : [subjects];
}
