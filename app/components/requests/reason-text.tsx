'use client';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { Reason } from '@/lib/contracts/reason';
import { formatBytes } from '@/lib/i18n/format-bytes';
import { type Locale, localePath } from '@/lib/i18n/locales';

const FIELDS = ['text', 'title', 'published', 'url', 'source', 'lang'] as const;
const isField = (name: unknown): name is (typeof FIELDS)[number] => FIELDS.some((field) => field === name);

interface Props {
  reason: Reason | null;
  /** The server's own words, in English: shown where there is no reason to put into words. */
  message: string | null;
}

/** Why something was not done, in the reader's language; where in a file, and what to do. */
export function ReasonText({ reason, message }: Props) {
  const t = useTranslations('reasons');
  if (reason === null) return message === null ? null : <InWords>{message}</InWords>;
  const { line, article } = reason.values;
  return (
    <p className="small reason">
      {line === undefined ? null : `${t('line', { line })} `}
      {article === undefined ? null : `${t('article', { article })} `}
      <Words {...reason} />
    </p>
  );
}

function Words({ code, values }: Reason) {
  const t = useTranslations('reasons');
  const locale = useLocale();
  if (code === 'bad_field') return <BadField {...values} />;
  return t.rich(`codes.${code}`, {
    ...values,
    ...spell(values, locale),
    code: (chunks) => <bdi lang="en">{chunks}</bdi>,
    meeting: (chunks) => (
      <Link href={localePath(locale, `/events/${values.meeting}`)} prefetch={false}>
        {chunks}
      </Link>
    ),
  });
}

/** Sizes with their unit, and the name of a language. */
function spell({ size, limit, lang }: Reason['values'], locale: Locale): Record<string, string> {
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return {
    ...(size !== undefined && { size: formatBytes(Number(size), locale) }),
    ...(limit !== undefined && { limit: formatBytes(Number(limit), locale) }),
    ...(lang !== undefined && { language: lang === '' ? 'none' : (names.of(String(lang)) ?? String(lang)) }),
  };
}

/** What a field holds, and what it takes. */
function BadField({ field, given }: Reason['values']) {
  const t = useTranslations('reasons');
  const name = isField(field) ? t(`fields.${field}`) : String(field);
  return (
    <>
      {given === undefined || given === '' ? t('missing', { name }) : t('given', { name })}{' '}
      {given === undefined || given === '' ? null : <bdi className="given">{given}</bdi>}
      {isField(field) ? ` ${t(`takes.${field}`)}` : null}
    </>
  );
}

/** What the interface cannot say itself: the program's own words. */
export function InWords({ children }: { children: string }) {
  const t = useTranslations('requests');
  return (
    <p className="small soft">
      {t('inWords')} <bdi lang="en">{children}</bdi>
    </p>
  );
}
