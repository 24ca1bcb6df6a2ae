'use client';

import { EntityName } from '@/app/components/entities/entity-name';
import type { PlainGathering, PlainMeeting, PlainPage } from './describe-outline';

interface PlainOutlineProps {
  page: PlainPage;
  /** In a frame of another page: the links leave it. */
  isFramed: boolean;
}

/**
 * What the address asks for as nested lists of links: gatherings with the meetings beside them. A browser's component, though none with
 * scripts shows it: what the server draws late it sends in pieces, which only scripts put together.
 */
export function PlainOutline({ page, isFramed }: PlainOutlineProps) {
  const { title, deck, links, heading, gatherings, note } = page;
  const out = isFramed ? { target: '_blank', rel: 'noopener' } : {};
  return (
    <noscript>
      <main className="page">
        <h1>{title}</h1>
        <p className="deck">{deck}</p>
        <p className="row wrap actions">
          {links.map(({ href, text }) => (
            <a key={href} className="btn" href={href} {...out}>
              {text}
            </a>
          ))}
        </p>
        {gatherings.length > 0 || note ? (
          <section className="block">
            {gatherings.length > 0 ? (
              <>
                <h2>{heading}</h2>
                <ul className="plainlist">
                  {gatherings.map((gathering) => (
                    <Gathering key={gathering.href ?? ''} gathering={gathering} out={out} />
                  ))}
                </ul>
              </>
            ) : null}
            {note ? <p className={gatherings.length > 0 ? 'small soft' : undefined}>{note}</p> : null}
          </section>
        ) : null}
      </main>
    </noscript>
  );
}

type Out = { target?: string; rel?: string };

function Gathering({ gathering: { href, title, place, meetings }, out }: { gathering: PlainGathering; out: Out }) {
  return (
    <li>
      {href ? (
        <>
          <a href={href} {...out}>
            {title}
          </a>{' '}
          <span className="soft">{place}</span>
        </>
      ) : (
        <b>{title}</b>
      )}
      {meetings.length > 0 ? (
        <ul>
          {meetings.map((meeting) => (
            <Meeting key={meeting.href} meeting={meeting} out={out} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}

function Meeting({ meeting: { href, names, words }, out }: { meeting: PlainMeeting; out: Out }) {
  return (
    <li>
      <a href={href} {...out}>
        {names.map((name, index) => (
          <span key={name.en}>
            {index > 0 ? ' · ' : null}
            <EntityName name={name} />
          </span>
        ))}
      </a>{' '}
      <span className="soft small">{words}</span>
    </li>
  );
}
