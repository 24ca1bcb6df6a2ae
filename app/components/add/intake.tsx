'use client';
import { ClipboardPaste, FileUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type DragEvent, type FormEvent, useId, useState } from 'react';

const ACCEPT = '.txt,.md,.html,.htm,.json,.jsonl';

interface Props {
  isBusy: boolean;
  onText: (article: { title: string; text: string }) => void;
  onFiles: (files: File[]) => void;
}

/** Where articles come in: a text to paste, or files. */
export function Intake({ isBusy, onText, onFiles }: Props) {
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
        {isPaste ? <PasteForm isBusy={isBusy} onText={onText} /> : <FileDrop isBusy={isBusy} onFiles={onFiles} />}
      </div>
    </section>
  );
}

function PasteForm({ isBusy, onText }: Pick<Props, 'isBusy' | 'onText'>) {
  const t = useTranslations('add');
  const id = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    onText({ title: String(form.get('title') ?? '').trim(), text: String(form.get('text') ?? '') });
  };
  return (
    <form className="paste" onSubmit={submit}>
      <label htmlFor={`${id}-title`}>{t('articleTitle')}</label>
      <input id={`${id}-title`} name="title" dir="auto" autoComplete="off" />
      <label htmlFor={`${id}-text`}>{t('articleText')}</label>
      <textarea id={`${id}-text`} name="text" dir="auto" rows={9} required />
      <button type="submit" className="btn primary" disabled={isBusy}>
        {t('read')}
      </button>
    </form>
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
