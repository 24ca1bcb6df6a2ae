import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';

export interface FacetOption {
  value: string;
  label: string;
  /** Null before anything was counted. */
  count: number | null;
  /** Code or line beside the label. */
  sign?: ReactNode;
}

interface FacetProps {
  title: string;
  options: FacetOption[];
  chosen: string[];
  onChange: (chosen: string[]) => void;
  /** How many stand there before "more"; chosen ones always do. */
  top?: number;
}

/** One group of filters. Nothing chosen means everything. */
export function Facet({ title, options, chosen, onChange, top = 7 }: FacetProps) {
  const t = useTranslations('explorer');
  const [isOpen, setOpen] = useState(false);
  const shown = options.filter((option, index) => isOpen || index < top || chosen.includes(option.value));
  const hidden = options.length - shown.length;
  const toggle = (value: string) =>
    onChange(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  if (options.length === 0) return null;
  return (
    <fieldset className="facet">
      <legend>{title}</legend>
      <ul>
        {shown.map(({ value, label, count, sign }) => (
          <li key={value}>
            <label>
              <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
              {sign}
              <span className="t">{label}</span>
              <span className="n">{count}</span>
            </label>
          </li>
        ))}
      </ul>
      {hidden > 0 || isOpen ? (
        <button type="button" className="more" onClick={() => setOpen(!isOpen)} aria-expanded={isOpen}>
          {isOpen ? t('fewer') : t('more', { count: hidden })}
        </button>
      ) : null}
    </fieldset>
  );
}
