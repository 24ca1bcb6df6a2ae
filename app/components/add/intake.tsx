'use client';
import { Tabs } from '@base-ui/react/tabs';
import { ClipboardPaste, FileUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { DragEvent } from 'react';
import type { FieldProblem } from './field-problem';
import { PasteForm } from './paste-form';
import type { PostedArticle } from './post-articles';

const ACCEPT = '.txt,.md,.html,.htm,.json,.jsonl';

interface Props {
  isBusy: boolean;
  /** What is wrong with a field of the pasted article. */
  problem: FieldProblem | null;
  onText: (article: PostedArticle) => void;
  onFiles: (files: File[]) => void;
}

/** Where articles come in: a text to paste, or files. */
export function Intake({ isBusy, problem, onText, onFiles }: Props) {
  const t = useTranslations('add');
  return (
    <section className="intake card">
      <Tabs.Root defaultValue="paste">
        <Tabs.List className="tabs">
          <Tabs.Tab value="paste">
            <ClipboardPaste className="icon s" aria-hidden="true" /> {t('paste')}
          </Tabs.Tab>
          <Tabs.Tab value="files">
            <FileUp className="icon s" aria-hidden="true" /> {t('files')}
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="paste">
          <PasteForm isBusy={isBusy} problem={problem} onText={onText} />
        </Tabs.Panel>
        <Tabs.Panel value="files">
          <FileDrop isBusy={isBusy} onFiles={onFiles} />
        </Tabs.Panel>
      </Tabs.Root>
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
