import { Search } from 'lucide-react';
import { type Locale, localePath } from '@/lib/i18n/locales';

interface Props {
  locale: Locale;
  words: { label: string; hint: string };
}

/** Search without JavaScript: the page of people answers with whatever has such a name. */
export function SearchForm({ locale, words }: Props) {
  return (
    <form className="find-form" action={localePath(locale, '/people')} method="get">
      <Search className="icon" aria-hidden="true" />
      <input name="q" type="search" aria-label={words.label} placeholder={words.hint} autoComplete="off" />
    </form>
  );
}
