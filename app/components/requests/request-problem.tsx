'use client';
import { useTranslations } from 'next-intl';
import { type FormEvent, useId } from 'react';
import { ReasonText } from './reason-text';
import type { Problem } from './refused-error';

interface Props {
  problem: Problem | null;
  onResend: (token: string) => void;
}

/** Why a request stopped, and how to go on: with the token where the server asks for it. */
export function RequestProblem({ problem, onResend }: Props) {
  const t = useTranslations('requests');
  const id = useId();
  if (problem === null) return null;
  const isOffline = problem === 'offline';
  const needsToken = !isOffline && problem.code === 'unauthorized';
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onResend(String(new FormData(event.currentTarget).get('token') ?? ''));
  };
  return (
    <form className="refused" role="alert" onSubmit={submit}>
      <p>{isOffline ? t('offline') : t(`codes.${problem.code}`)}</p>
      {!isOffline && (problem.code === 'bad_request' || problem.reason !== null) ? <ReasonText {...problem} /> : null}
      {needsToken ? (
        <>
          <p className="small soft">{t('tokenHint')}</p>
          <label htmlFor={id}>{t('token')}</label>
          <input id={id} name="token" type="password" autoComplete="off" required />
        </>
      ) : null}
      {needsToken || isOffline ? (
        <button type="submit" className="btn">
          {t('send')}
        </button>
      ) : null}
    </form>
  );
}
