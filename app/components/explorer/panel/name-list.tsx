import { useLocale } from 'next-intl';
import type { PersonDetail } from '@/lib/contracts/api';
import { LANGUAGES, type Language } from '@/lib/contracts/vocabulary';
import { chooseName } from '@/lib/i18n';

/** The name in the other scripts: the longest spelling that an article has, else the usual one. */
export function NameList({ person }: { person: Pick<PersonDetail, 'name' | 'names'> }) {
  const locale = useLocale();
  const heading = chooseName(person.name, locale).text;
  const others = LANGUAGES.flatMap((language) => {
    const text = findSpelling(person, language);
    return text && text !== heading ? [{ language, text }] : [];
  });
  if (others.length === 0) return null;
  return (
    <ul className="spellings">
      {others.map(({ language, text }) => (
        <li key={language} lang={language}>
          {text}
        </li>
      ))}
    </ul>
  );
}

function findSpelling({ name, names }: Pick<PersonDetail, 'name' | 'names'>, language: Language): string | undefined {
  const attested = names.filter(({ lang }) => lang === language).map(({ text }) => text);
  const longest = attested.sort((a, b) => b.length - a.length)[0];
  return longest ?? name[language];
}
