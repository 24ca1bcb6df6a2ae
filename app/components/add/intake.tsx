'use client';
import { ClipboardPaste, FileUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type DragEvent, useState } from 'react';
import type { FieldProblem } from './field-problem';
import { PasteForm } from './paste-form';

const ACCEPT = '.txt,.md,.html,.htm,.json,.jsonl';

interface Props {
  isBusy: boolean;
  /** What is wrong with a field of the pasted article. */
  problem: FieldProblem | null;
  onText: (article: { title: string; text: string }) => void;
  onFiles: (files: File[]) => void;
}

/** Where articles come in: a text to paste, or files. */
export function Intake({ isBusy, problem, onText, onFiles }: Props) {
  const t = useTranslations('add');
  const [isPaste, setPaste] = useState(true);
  return (
    <section className="intake card">
      <div className="tabs" role="tablist">
        <button type="button" role="tab" aria-selected={isPaste} onClick={() => setPaste(true)}>
          <ClipboardPaste className="icon s" aria-hidden="true" /> {t('paste')}
        </button>
        <button type="button" role="tab" aria-selected={!isPaste} onClick={() => setPaste(false)}>
          <FileUp className="icon s" aria-hidden="true" /> {t('files')}
        </button>
      </div>
      <div role="tabpanel">
        {isPaste ? (
          <PasteForm isBusy={isBusy} problem={problem} onText={onText} />
        ) : (
          <FileDrop isBusy={isBusy} onFiles={onFiles} />
        )}
      </div>
    </section>
  );
}

function FileDrop({ isBusy, onFiles }: Pick<Props, 'isBusy' | 'onFiles'>) {
  const t = useTranslations('add');
  const drop = (event: DragEvent) => {
    event.preventDefault();
    if (!isBusy) onFiles([...event.dataTransfer.files]);
  };
  return (
    <label className="drop" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <b>{t('drop')}</b>
      <span className="small muted">{t('accepted')}</span>
      <input
        type="file"
        accept={ACCEPT}
        multiple
        disabled={isBusy}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </label>
  );
}
