import { useLocale } from 'next-intl';
import type { PersonRef } from '@/lib/contracts/api';
import type { Status } from '@/lib/contracts/vocabulary';
import { chooseName } from '@/lib/i18n/choose-name';
import { shortenName } from '../explorer/scene/names';
import { codeOf, regionOf } from '../explorer/scene/regions';
import { placeAround, placeName, type Spot } from './place-around';

export interface Tie {
  from: string;
  to: string;
  status: Status;
  isDisputed: boolean;
  meetings: number;
}

interface Props {
  /** Stands in the middle, when there is one. */
  centre?: PersonRef;
  people: PersonRef[];
  ties: Tie[];
  /** What the picture says, in words. */
  label: string;
}

const WIDTH = 320;
const HEIGHT = 250;

/** A small still graph of who met whom, drawn on the server. Everything in it stands on the page in words, too. */
export function MeetingFigure({ centre, people, ties, label }: Props) {
  const middle = { cx: WIDTH / 2, cy: HEIGHT / 2 };
  const spots = placeAround(people.length, { ...middle, rx: 106, ry: 82 });
  const at = new Map<string, Spot>(
    people.flatMap((person, index) => (spots[index] ? [[person.id, spots[index]]] : [])),
  );
  if (centre) at.set(centre.id, { x: middle.cx, y: middle.cy });
  return (
    <svg className="figure" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {ties.map((tie) => (
        <TieLine key={`${tie.from} ${tie.to}`} tie={tie} at={at} />
      ))}
      {people.map((person) => (
        <Body key={person.id} person={person} spot={at.get(person.id)} />
      ))}
      {centre ? <Body person={centre} spot={at.get(centre.id)} isCentre /> : null}
    </svg>
  );
}

function TieLine({ tie, at }: { tie: Tie; at: Map<string, Spot> }) {
  const [from, to] = [at.get(tie.from), at.get(tie.to)];
  if (!from || !to) return null;
  const state = tie.isDisputed ? 'dispute' : tie.status;
  return (
    <line
      className={`tie ${state}`}
      x1={from.x}
      y1={from.y}
      x2={to.x}
      y2={to.y}
      strokeWidth={Math.min(5, 1 + tie.meetings)}
    />
  );
}

function Body({ person, spot, isCentre = false }: { person: PersonRef; spot: Spot | undefined; isCentre?: boolean }) {
  const locale = useLocale();
  if (!spot) return null;
  const name = chooseName(person.name, locale);
  const words = placeName(spot, WIDTH / 2);
  const radius = isCentre ? 17 : 11;
  const node = { ...person, kind: 'person' as const };
  // Away from the centre, where the lines are.
  const nameY = spot.y > HEIGHT / 2 ? spot.y + radius + 14 : spot.y - radius - 6;
  return (
    <g className={`body ${regionOf(node)}${isCentre ? ' centre' : ''}`}>
      <circle cx={spot.x} cy={spot.y} r={radius} />
      <text className="iso" x={spot.x} y={spot.y + 3} textAnchor="middle">
        {codeOf(node)}
      </text>
      {isCentre ? null : (
        <text className="who" x={words.x} y={nameY} textAnchor={words.anchor} lang={name.lang}>
          {shortenName(name.text, person.country)}
        </text>
      )}
    </g>
  );
}
