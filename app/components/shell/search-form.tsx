import { Search } from 'lucide-react';
import { type Locale, localePath } from '@/lib/i18n/locales';

interface Props {
  locale: Locale;
  label: string;
  hint: string;
  /** Unique on the page: the bar holds one, the phone's drawer another. */
  id: string;
}

/** Search that works without JavaScript: the explorer reads `q` from its address. */
export function SearchForm({ locale, label, hint, id }: Props) {
  return (
    <search>
      <form className="find" action={localePath(locale, '/')} method="get">
        <Search className="icon" aria-hidden="true" />
        <label className="sr" htmlFor={id}>
          {label}
        </label>
        <input id={id} name="q" type="search" placeholder={hint} autoComplete="off" />
      </form>
    </search>
  );
}
