import { useRouter } from 'next/navigation';
import { useLocale } from 'next-intl';
import { localePath, stripLocale } from '@/lib/i18n/locales';

/** Ways out of the palette. */
export function useGo() {
  const router = useRouter();
  const locale = useLocale();
  const isExplorer = () => stripLocale(location.pathname) === '/';
  return {
    isExplorer,
    toPage: (path: string) => router.push(localePath(locale, path)),
    /** Changes the explorer's address and keeps the rest of it; from another page it leads there. Null takes a part out. */
    toView: (changes: Record<string, string | null>) => {
      const query = new URLSearchParams(isExplorer() ? location.search : '');
      for (const name of ['q', ...Object.keys(changes)]) query.delete(name);
      for (const [name, value] of Object.entries(changes)) if (value !== null) query.set(name, value);
      const path = `${localePath(locale, '/')}${query.size > 0 ? `?${query}` : ''}`;
      if (isExplorer()) window.history.pushState(null, '', path);
      else router.push(path);
    },
  };
}
