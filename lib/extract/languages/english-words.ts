// English offices, ranks and sessions, which Hindi and Bengali outlets write in Latin letters.
import { combine } from './compose';
import type { WordGroup } from './pack';

const FOREIGN = 'foreign minister|minister of foreign affairs|foreign affairs minister|fm';
const DEFENCE = combine('defence|defense', 'minister');
const DEPUTY = 'deputy|vice';
const OTHER = combine(
  'interior|home|energy|oil|trade|commerce|finance|culture|transport|health|education|environment|agriculture|industry',
  'minister',
);

const sessions = (whose: string) => combine(whose, 'meeting|meet|conclave');

/** Words of pages, which stand in no name. */
const PAGE =
  'image|source|photo|photos|video|videos|news|tv|live|update|updates|read|more|share|follow|credit|file|getty|images|reuters|english|hindi|bangla|bengali|today|breaking|latest|trending|also|whatsapp|facebook|twitter|telegram|instagram|youtube|google|advertisement|desk|report|edited|published|updated|ist|written';

export const englishWords: readonly WordGroup[] = [
  { tag: { type: 'word' }, words: PAGE },
  { tag: { type: 'title', role: 'president', field: 'summit' }, words: 'president' },
  { tag: { type: 'title', role: 'prime_minister', field: 'heads_of_government' }, words: 'prime minister|pm|premier' },
  { tag: { type: 'title', role: 'foreign_minister', field: 'foreign_ministers' }, words: FOREIGN },
  {
    tag: { type: 'title', role: 'foreign_minister', field: 'foreign_ministers', country: 'IN' },
    words: 'external affairs minister|eam',
  },
  { tag: { type: 'title', role: 'deputy_foreign_minister', field: null }, words: combine(DEPUTY, FOREIGN) },
  { tag: { type: 'title', role: 'defence_minister', field: 'defence_ministers' }, words: DEFENCE },
  {
    tag: { type: 'title', role: 'national_security_adviser', field: 'security_secretaries' },
    words: 'nsa|national security adviser|national security advisor',
  },
  { tag: { type: 'title', role: 'secretary_general', field: null }, words: 'secretary general|secretary-general' },
  {
    tag: { type: 'title', role: 'other', field: 'other' },
    words: `${OTHER}|${combine(DEPUTY, `${OTHER}|${DEFENCE}`)}`,
  },
  {
    tag: { type: 'title', role: 'other', field: null },
    words:
      'vice president|vice-president|deputy prime minister|speaker|chancellor|ambassador|foreign secretary|minister|envoy',
  },
  {
    tag: { type: 'rank' },
    words:
      'mr|mrs|ms|dr|shri|smt|sri|prof|professor|sir|lady|general|gen|lt gen|lieutenant general|major general|colonel|col|marshal|air chief marshal|admiral|adm|h.e|he|his excellency|her excellency|comrade',
  },
  {
    tag: { type: 'gathering', kind: 'foreign_ministers', strength: 'strong' },
    words: `cfm|council of foreign ministers|foreign ministerial|${sessions("foreign ministers|foreign ministers'|foreign ministers’|cfm")}`,
  },
  {
    tag: { type: 'gathering', kind: 'defence_ministers', strength: 'strong' },
    words: sessions(
      "defence ministers|defence ministers'|defence ministers’|defense ministers|defense ministers'|defense ministers’",
    ),
  },
  {
    tag: { type: 'gathering', kind: 'heads_of_government', strength: 'strong' },
    words: `chg|council of heads of government|${sessions('chg|heads of government')}`,
  },
  {
    tag: { type: 'gathering', kind: 'security_secretaries', strength: 'strong' },
    words: sessions('nsa|nsas|national security advisers|national security advisors'),
  },
];
