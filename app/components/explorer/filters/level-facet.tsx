import { useId } from 'react';
import type { FacetOption } from './facet';

interface LevelFacetProps {
  title: string;
  /** From the least on: what has at least the level counts. */
  options: Omit<FacetOption, 'sign'>[];
  level: string;
  onChange: (level: string) => void;
}

/** A filter that asks for at least so much: one of its levels is always chosen. */
export function LevelFacet({ title, options, level, onChange }: LevelFacetProps) {
  const name = useId();
  return (
    <fieldset className="facet">
      <legend>{title}</legend>
      <ul>
        {options.map(({ value, label, count }) => (
          <li key={value}>
            <label>
              <input type="radio" name={name} checked={value === level} onChange={() => onChange(value)} />
              <span className="t">{label}</span>
              <span className="n">{count}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
