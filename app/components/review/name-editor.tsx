'use client';
import { useTranslations } from 'next-intl';
import { type FormEvent, useId } from 'react';
import type { DecisionInput } from '@/lib/contracts/decision';
import type { PersonRef } from '@/lib/contracts/references';
import { LANGUAGES } from '@/lib/contracts/vocabulary';

interface Props {
  person: PersonRef;
  isBusy: boolean;
  onDecide: (decision: DecisionInput) => void;
}

/** How a person is called, in each language; what was changed is sent. */
export function NameEditor({ person, isBusy, onDecide }: Props) {
  const t = useTranslations('review');
  const languages = useTranslations('languages');
  const id = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const changed = LANGUAGES.flatMap((lang) => {
      const given = String(form.get(lang) ?? '').trim();
      return given === '' || given === person.name[lang] ? [] : [[lang, given] as const];
    });
    if (changed.length > 0) onDecide({ kind: 'rename', person: person.id, names: Object.fromEntries(changed) });
  };
  return (
    <details className="rename">
      <summary>{t('editName')}</summary>
      <form onSubmit={submit}>
        {LANGUAGES.map((lang) => (
          <p key={lang}>
            <label htmlFor={`${id}-${lang}`}>{languages(lang)}</label>
            <input
              id={`${id}-${lang}`}
              name={lang}
              lang={lang}
              defaultValue={person.name[lang] ?? ''}
              maxLength={200}
              autoComplete="off"
            />
          </p>
        ))}
        <button type="submit" className="btn" disabled={isBusy}>
          {t('saveName')}
        </button>
      </form>
    </details>
  );
}
