import { useLocale } from 'next-intl';
import { splitByScript } from '@/lib/i18n/split-by-script';

/** Words of a source (an office, its name): each part is marked with its language where its script is not the reader's. */
export function ForeignText({ text }: { text: string }) {
  const locale = useLocale();
  const runs = splitByScript(text);
  const [first] = runs;
  if (first && runs.length === 1) return <bdi lang={first.lang === locale ? undefined : first.lang}>{text}</bdi>;
  let at = 0;
  return (
    <bdi>
      {runs.map((run) => {
        const start = at;
        at += run.text.length;
        return run.lang === locale ? (
          run.text
        ) : (
          <span key={start} lang={run.lang}>
            {run.text}
          </span>
        );
      })}
    </bdi>
  );
}
