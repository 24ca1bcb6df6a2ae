import type { ReactNode } from 'react';
import { CountryCode } from '@/app/components/entities/country-code';
import { EntityName } from '@/app/components/entities/entity-name';
import { OfficeLine } from '@/app/components/entities/office-line';
import type { PersonRef } from '@/lib/contracts/api';
import { useExplorer } from '../state/explorer-context';

interface PeopleListProps {
  people: { person: PersonRef; note?: ReactNode }[];
}

/** People with office; choosing one selects them on the sheet. */
export function PeopleList({ people }: PeopleListProps) {
  const { select } = useExplorer();
  return (
    <ul className="folk">
      {people.map(({ person, note }) => (
        <li key={person.id}>
          <button type="button" onClick={() => select(`person:${person.id}`)}>
            <CountryCode of={person} />
            <span>
              <b>
                <EntityName name={person.name} />
              </b>
              <small>
                <OfficeLine person={person} />
              </small>
            </span>
            {note ? <span className="n">{note}</span> : null}
          </button>
        </li>
      ))}
    </ul>
  );
}
