import type { AddressKind } from '@/lib/data/read-alias';
import { formatPartialDate } from '@/lib/i18n/format-date';
import type { Locale } from '@/lib/i18n/locales';
import type english from '@/lib/i18n/messages/en.json';
import { renderPlainPage } from './render-plain-page';

type Messages = typeof english;

/** 404: nobody has this address; where to look instead. */
export async function answerMissing(locale: Locale): Promise<Response> {
  const { notFound } = await loadMessages(locale);
  const links = [
    { href: '/?q=', text: notFound.search },
    { href: '/events', text: notFound.events },
    { href: '/people', text: notFound.people },
  ];
  return answerPage(404, renderPlainPage({ title: notFound.title, text: notFound.deck, links }, locale));
}

/** 410: what was here, when it went and why. `at` is the ISO time of the removal, or null. */
export async function answerGone(kind: AddressKind, at: string | null, locale: Locale): Promise<Response> {
  const { gone } = await loadMessages(locale);
  const when = at === null ? '' : gone.when.replace('{day}', formatPartialDate(at.slice(0, 10), locale));
  const text = [gone.what[kind], when, gone.why].filter(Boolean).join(' ');
  return answerPage(410, renderPlainPage({ title: gone.title, text, links: [{ href: '/', text: gone.home }] }, locale));
}

async function loadMessages(locale: Locale): Promise<Messages> {
  const { default: messages } = await import(`../../lib/i18n/messages/${locale}.json`);
  return messages;
}

function answerPage(status: number, html: string): Response {
  const headers = { 'Cache-Control': 'no-store', 'Content-Type': 'text/html; charset=utf-8' };
  return new Response(html, { status, headers });
}
