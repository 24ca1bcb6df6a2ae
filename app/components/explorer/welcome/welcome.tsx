import { X } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { GraphNode, GraphResponse } from '@/lib/contracts/api';
import { chooseName, gatheringName, roleName } from '@/lib/i18n';
import type { Address } from '../state/address';
import { formatExpansion } from '../state/expansion';
import { useExplorer } from '../state/explorer-context';
import { hasFilters } from '../state/filters';
import { pickQuestions, type Question } from './pick-questions';
import { useWelcome } from './use-welcome';

/** For newcomers: three questions that this graph can answer. Gone as soon as something is done, and for good when closed. */
export function Welcome() {
  const { address, graph } = useExplorer();
  const { isOpen, dismiss } = useWelcome();
  const isTouched =
    hasFilters(address) ||
    address.select ||
    address.pair ||
    address.day ||
    address.path ||
    address.focus ||
    address.expand.length > 0;
  return graph && isOpen && !isTouched ? <Questions graph={graph} onDismiss={dismiss} /> : null;
}

function Questions({ graph, onDismiss }: { graph: GraphResponse; onDismiss: () => void }) {
  const t = useTranslations('welcome');
  const { setAddress } = useExplorer();
  const ask = useAsk();
  const questions = useMemo(() => pickQuestions(graph), [graph]);
  if (questions.length === 0) return null;
  return (
    <section className="welcome" aria-label={t('title')}>
      <b>{t('title')}</b>
      <ul>
        {questions.map((question) => {
          const asked = ask(question);
          return asked ? (
            <li key={question.kind}>
              <button type="button" onClick={() => setAddress(asked.address)}>
                {asked.text}
              </button>
            </li>
          ) : null;
        })}
      </ul>
      <button type="button" className="tool" aria-label={t('close')} onClick={onDismiss}>
        <X className="icon" aria-hidden />
      </button>
    </section>
  );
}

type Change = { [Name in keyof Address]?: Address[Name] | null };

/** A question in the reader's words, with the view that answers it. */
function useAsk() {
  const t = useTranslations('welcome');
  const locale = useLocale();
  const { nodes, graph } = useExplorer();
  const nameOf = (key: string) => chooseName(nodes.get(key)?.name ?? { en: '' }, locale).text;
  return (question: Question): { text: string; address: Change } | null => {
    if (question.kind === 'never') {
      const address: Change = { view: 'matrix', by: 'person', role: [question.role] };
      return { text: t('never', { role: roleName(question.role, locale) }), address };
    }
    if (question.kind === 'chain') {
      const { from, to } = question;
      return { text: t('chain', { from: nameOf(from), to: nameOf(to) }), address: { path: [from, to] } };
    }
    const gathering = nodes.get(question.gathering);
    if (!gathering?.event) return null;
    const name = gatheringName(toRef(gathering.event), locale);
    // All that hangs on the gathering, whatever its day; of a cut picture some is not there yet.
    const meetingsOf = formatExpansion({ key: question.gathering, kind: 'meetings', limit: null });
    const address = { select: question.person, focus: question.gathering, expand: graph?.cut ? [meetingsOf] : null };
    return { text: t('whom', { person: nameOf(question.person), gathering: name }), address };
  };
}

const toRef = (event: NonNullable<GraphNode['event']>) => ({
  ...event,
  kind: event.kind === 'meeting' ? ('other' as const) : event.kind,
});
