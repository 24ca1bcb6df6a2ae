import { useTranslations } from 'next-intl';
import { QuoteBlock } from '@/app/components/entities/quote-block';
import type { PersonDetail } from '@/lib/contracts/api';
import { Section } from '../pages/section';

/** Every spelling with its script and the sentence that it stands in. */
export function AttestedNames({ names }: { names: PersonDetail['names'] }) {
  const t = useTranslations('person');
  const scripts = useTranslations('scripts');
  if (names.length === 0) return null;
  const counts = { scripts: new Set(names.map((name) => name.script)).size, spellings: names.length };
  return (
    <Section title={t('names')} aside={t('spellings', counts)}>
      <ul className="attested">
        {names.map(({ text, lang, script, quote }) => (
          <li key={`${lang}:${text}`}>
            <div>
              <b lang={lang}>{text}</b>
              <span className="tiny muted">{scripts(script)}</span>
            </div>
            <div>{quote === null ? <p className="small soft">{t('noSentence')}</p> : <QuoteBlock quote={quote} />}</div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
