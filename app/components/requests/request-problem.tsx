'use client';
import { useTranslations } from 'next-intl';
import { type FormEvent, useId } from 'react';

interface Props {
  /** The server's words when it refused, or `offline`. */
  problem: { message: string } | 'offline' | null;
  needsToken: boolean;
  onResend: (token: string) => void;
}

/** Why a request stopped, and how to go on: with the token where the server asks for it. */
export function RequestProblem({ problem, needsToken, onResend }: Props) {
  const t = useTranslations('requests');
  const id = useId();
  if (problem === null) return null;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onResend(String(new FormData(event.currentTarget).get('token') ?? ''));
  };
  return (
    <form className="refused" role="alert" onSubmit={submit}>
      <p lang={problem === 'offline' ? undefined : 'en'}>{problem === 'offline' ? t('offline') : problem.message}</p>
      {needsToken ? (
        <>
          <p className="small soft">{t('tokenHint')}</p>
          <label htmlFor={id}>{t('token')}</label>
          <input id={id} name="token" type="password" autoComplete="off" required />
        </>
      ) : null}
      {needsToken || problem === 'offline' ? (
        <button type="submit" className="btn">
          {t('send')}
        </button>
      ) : null}
    </form>
  );
}
