import { Funnel, Languages } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { LANGUAGES, type Language } from '@/lib/contracts/vocabulary';
import { ExportMenu } from '../export/export-menu';
import { useExplorer } from '../state/explorer-context';
import { filterQuery } from '../state/filters';
import { VIEWS } from '../views/view-list';
import { ViewSwitcher } from '../views/view-switcher';
import { ChosenDates } from './chosen-dates';
import { GraphTools } from './graph-tools';

interface SheetBarProps {
  onOpenFilters: () => void;
  /** Null in a view that has no key. */
  isKeyOpen: boolean | null;
  onToggleKey: () => void;
}

/** Views and the script of the labels; on small screens also the way to the filters and to the key. */
export function SheetBar({ onOpenFilters, isKeyOpen, onToggleKey }: SheetBarProps) {
  const t = useTranslations('explorer');
  const { address } = useExplorer();
  const active = filterQuery(address).size;
  const hasLabels = VIEWS.find(({ id }) => id === address.view)?.hasLabels;
  const hasDates = address.from !== null || address.to !== null;
  return (
    <>
      <div className="sheetbar">
        <ViewSwitcher />
        <div className="tools">
          <GraphTools />
          {hasLabels ? <LabelSwitch /> : null}
          <ExportMenu />
        </div>
      </div>
      <div className="chips">
        <button type="button" className="btn" onClick={onOpenFilters}>
          <Funnel className="icon s" aria-hidden />
          {t('filters')} {active > 0 ? <span className="tally">{active}</span> : null}
        </button>
        {hasDates ? <ChosenDates className="btn dates" /> : null}
        {isKeyOpen === null ? null : (
          <button
            type="button"
            className="btn key-button"
            aria-expanded={isKeyOpen}
            aria-controls="key"
            onClick={onToggleKey}
          >
            {t('key.label')}
          </button>
        )}
        <GraphTools />
        {hasLabels ? <LabelSwitch /> : null}
        <ExportMenu />
      </div>
    </>
  );
}

function LabelSwitch() {
  const t = useTranslations('explorer');
  const locale = useLocale();
  const { address, setAddress } = useExplorer();
  const choose = (value: Language) => setAddress({ labels: value === locale ? null : value });
  return (
    <label className="tool labels">
      <Languages className="icon" aria-hidden />
      <span>{t('labels')}</span>
      <select value={address.labels ?? locale} onChange={(event) => choose(event.target.value as Language)}>
        {LANGUAGES.map((language) => (
          <option key={language} value={language}>
            {t(`script.${language}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
