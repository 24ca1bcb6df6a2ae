import { useTranslations } from 'next-intl';
import { QuoteBlock, SourceLine } from '@/app/components/entities/quote-block';
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
            <div>
              <NameEvidence text={text} quote={quote} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The sentence, unless it is no more than the name itself. */
function NameEvidence({ text, quote }: Pick<PersonDetail['names'][number], 'text' | 'quote'>) {
  const t = useTranslations('person');
  if (quote === null) return <p className="small soft">{t('noSentence')}</p>;
  return quote.text === text ? <SourceLine quote={quote} /> : <QuoteBlock quote={quote} />;
}
