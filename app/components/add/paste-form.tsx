'use client';
import { useTranslations } from 'next-intl';
import { type FormEvent, type InputHTMLAttributes, type ReactNode, useEffect, useId, useRef } from 'react';
import { ReasonText } from '@/app/components/requests/reason-text';
import { type FieldProblem, PASTED, type PastedField } from './field-problem';
import type { PostedArticle } from './post-articles';

interface Props {
  isBusy: boolean;
  problem: FieldProblem | null;
  onText: (article: PostedArticle) => void;
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
    onText(readFields(new FormData(event.currentTarget)));
  };
  const fieldOf = (name: PastedField) => ({ id: `${id}-${name}`, name, problem });
  return (
    <form className="paste" onSubmit={submit} ref={form}>
      <Field {...fieldOf('title')} label={t('articleTitle')} />
      <Field {...fieldOf('text')} label={t('articleText')} rows={9} />
      <fieldset className="origin">
        <legend>{t('origin')}</legend>
        <Field {...fieldOf('url')} label={t('articleUrl')} inputMode="url" placeholder="https://" />
        <Field {...fieldOf('source')} label={t('articleSource')} />
        <Field {...fieldOf('published')} label={t('articlePublished')} placeholder={t('dateForm')} />
        <p className="small soft">{t('originHint')}</p>
      </fieldset>
      <button type="submit" className="btn primary" disabled={isBusy}>
        {t('read')}
      </button>
    </form>
  );
}

/** What was typed; an empty field says nothing. */
function readFields(form: FormData): PostedArticle {
  const typed = PASTED.map((name) => [name, String(form.get(name) ?? '')] as const);
  const known = typed.map(([name, value]) => [name, name === 'text' ? value : value.trim()] as const);
  return { text: '', ...Object.fromEntries(known.filter(([, value]) => value !== '')) };
}

interface FieldProps extends Pick<InputHTMLAttributes<HTMLInputElement>, 'inputMode' | 'placeholder'> {
  id: string;
  name: PastedField;
  label: string;
  problem: FieldProblem | null;
  /** For a field of several lines, which cannot stay empty. */
  rows?: number;
}

function Field({ label, problem, rows, ...given }: FieldProps) {
  const isWrong = problem?.field === given.name;
  const why = `${given.id}-why`;
  const wrong = isWrong ? { 'aria-invalid': true, 'aria-describedby': why } : {};
  const shared = { ...given, ...wrong, dir: 'auto' };
  return (
    <div className={`field ${given.name}`}>
      <label htmlFor={given.id}>{label}</label>
      {rows === undefined ? <input {...shared} autoComplete="off" /> : <textarea {...shared} rows={rows} required />}
      <Why id={why}>{isWrong ? <ReasonText {...problem} message={null} /> : null}</Why>
    </div>
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
