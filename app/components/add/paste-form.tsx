'use client';
import { useTranslations } from 'next-intl';
import { type FormEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { ReasonText } from '@/app/components/requests/reason-text';
import type { FieldProblem } from './field-problem';

interface Props {
  isBusy: boolean;
  problem: FieldProblem | null;
  onText: (article: { title: string; text: string }) => void;
}

/** An article to paste. What is refused stays as it was typed, and the field that it is about says why and takes the focus. */
export function PasteForm({ isBusy, problem, onText }: Props) {
  const t = useTranslations('add');
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const reason = problem?.reason;
  useEffect(() => {
    if (reason !== undefined) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [reason]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    onText({ title: String(fields.get('title') ?? '').trim(), text: String(fields.get('text') ?? '') });
  };
  const fieldOf = (name: FieldProblem['field']) => {
    const isWrong = problem?.field === name;
    const wrong = isWrong ? { 'aria-invalid': true, 'aria-describedby': `${id}-${name}-why` } : {};
    return { id: `${id}-${name}`, name, dir: 'auto', ...wrong };
  };
  return (
    <form className="paste" onSubmit={submit} ref={form}>
      <label htmlFor={`${id}-title`}>{t('articleTitle')}</label>
      <input {...fieldOf('title')} autoComplete="off" />
      <Why id={`${id}-title-why`}>{problem?.field === 'title' ? <ReasonText {...problem} message={null} /> : null}</Why>
      <label htmlFor={`${id}-text`}>{t('articleText')}</label>
      <textarea {...fieldOf('text')} rows={9} required />
      <Why id={`${id}-text-why`}>{problem?.field === 'text' ? <ReasonText {...problem} message={null} /> : null}</Why>
      <button type="submit" className="btn primary" disabled={isBusy}>
        {t('read')}
      </button>
    </form>
  );
}

/** Stands from the beginning, so that what comes into it is read out. */
function Why({ id, children }: { id: string; children: ReactNode }) {
  return (
    <div id={id} className="field-why" aria-live="polite">
      {children}
    </div>
  );
}
