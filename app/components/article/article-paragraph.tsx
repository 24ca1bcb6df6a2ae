import type { ArticleDetail } from '@/lib/contracts/api';
import type { Paragraph, Part } from './annotate-text';
import { FactNote } from './fact-note';

interface Props {
  paragraph: Paragraph;
  lang: ArticleDetail['lang'];
  /** Stretches of text with a warning, as offsets. */
  doubts: ArticleDetail['warnings'];
}

/** A paragraph with its marked sentences, and beside it the facts that were read from them. */
export function ArticleParagraph({ paragraph, lang, doubts }: Props) {
  const isDoubtful = (note: { start: number; end: number }) => findDoubts(doubts, note).length > 0;
  const clashing = new Set(paragraph.notes.filter(isDoubtful).map(({ number }) => number));
  return (
    <div className="para">
      <p lang={lang ?? undefined} dir="auto">
        {paragraph.parts.map((part, index) => (
          <TextPart
            key={`${paragraph.start}-${index.toString()}`}
            part={part}
            isDoubtful={isDoubtful}
            isClash={part.notes.some((number) => clashing.has(number))}
          />
        ))}
      </p>
      <ol className="margin">
        {paragraph.notes.map((note) => (
          <FactNote key={note.number} note={note} doubts={findDoubts(doubts, note)} />
        ))}
      </ol>
    </div>
  );
}

/** The warnings that touch a stretch of text. */
export function findDoubts(
  doubts: ArticleDetail['warnings'],
  { start, end }: { start: number; end: number },
): ArticleDetail['warnings'] {
  return doubts.filter((doubt) => doubt.start !== null && doubt.end !== null && doubt.start < end && doubt.end > start);
}

interface PartProps {
  part: Part;
  isDoubtful: (note: { start: number; end: number }) => boolean;
  /** In a sentence that a warning touches. */
  isClash: boolean;
}

/** Keeps a number on the line of its sentence. */
const WORD_JOINER = '\u2060';

function TextPart({ part, isDoubtful, isClash }: PartProps) {
  const anchors = part.anchors.map((id) => <span key={id} id={id} className="anchor" />);
  const numbers = part.ends.map((note) => (
    <sup key={note.number} className={isDoubtful(note) ? 'no clash' : 'no'}>
      <a href={`#f${note.number}`} id={`m${note.number}`}>
        {note.number}
      </a>
    </sup>
  ));
  return (
    <>
      {anchors}
      {part.notes.length > 0 ? (
        <mark data-notes={part.notes.join(' ')} className={isClash ? 'clash' : undefined}>
          {part.text}
        </mark>
      ) : (
        part.text
      )}
      {numbers.length === 0 ? null : WORD_JOINER}
      {numbers}
    </>
  );
}
