import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import type { LocalizedName } from '@/lib/contracts/api';
import type { EntityKind } from '@/lib/contracts/vocabulary';
import { chooseName, otherNames } from '@/lib/i18n/choose-name';
import { OpenInGraph } from './open-in-graph';

interface Props {
  kind: EntityKind;
  id: string;
  name: LocalizedName;
  code: ReactNode;
}

/** Head of a country's or an organisation's page: code, name, the name in the other scripts. */
export function EntityHead({ kind, id, name, code }: Props) {
  const locale = useLocale();
  const { text, lang } = chooseName(name, locale);
  return (
    <header className="top person">
      <div className="entity">
        {code}
        <div>
          <h1 lang={lang === locale ? undefined : lang} dir="auto">
            {text}
          </h1>
          <p className="alias serif">
            {otherNames(name, locale).map((other) => (
              <span key={other.lang} lang={other.lang}>
                {other.text}
              </span>
            ))}
          </p>
        </div>
      </div>
      <OpenInGraph kind={kind} id={id} />
    </header>
  );
}
