import { combine } from '../compose';
import type { WordGroup } from '../pack';

const FOREIGN = 'foreign|foreign affairs';
const DEFENCE = 'defence|defense';
const PORTFOLIOS =
  'interior|home|home affairs|internal affairs|energy|petroleum|oil|power|culture|culture and tourism|tourism|trade|commerce|commerce and industry|industry|industry and trade|trade and integration|economy|economic affairs|economic development|finance|justice|law|education|science|health|agriculture|transport|railways|railway|environment|ecology|labour|labor|sports|sport|information|communications|digital development|water resources|investment|investments|planning|emergency situations|public security|state security|civil aviation|shipping|steel|mines|textiles|parliamentary affairs|religious affairs|women|youth|food|climate change|infrastructure|industries|external relations|european affairs|economy and trade';
const DEPUTY = 'deputy|vice|assistant|first deputy|vice-';
const PAIRED =
  'ministers|leaders|presidents|prime ministers|foreign ministers|defence ministers|defense ministers|diplomats|men|women|officials|sides|envoys|premiers|statesmen|dignitaries|counterparts|advisers|neighbours|heads of state|heads of government|chiefs|top diplomats|secretaries|interior ministers|energy ministers|speakers|delegations';
const VOICES = 'spokesman|spokeswoman|spokesperson';
const of = (heads: string, tails: string) => combine(heads, tails, ' ');
const ministers = (portfolios: string, noun = 'minister') =>
  `${combine(portfolios, noun)}|${of(`${noun} of|${noun} for`, portfolios)}|${of(`${noun} of the|${noun} for the`, portfolios)}`;
const acting = (titles: string) => combine('acting|caretaker|interim', titles);

const INDIAN = 'external affairs minister|minister of external affairs|minister for external affairs|eam';
const INDIAN_DEPUTY = 'minister of state for external affairs|minister of state in the ministry of external affairs';
/** In London it is the minister who is called so, elsewhere the ministry's first official. */
const BRITISH = combine("british|uk|britain’s|britain's|uk’s|uk's", 'foreign secretary');
const FOREIGN_ONE = `${ministers(FOREIGN)}|fm|foreign min`;
const FOREIGN_MANY = ministers(FOREIGN, 'ministers');
const DEFENCE_ONE = ministers(`${DEFENCE}|national ${DEFENCE.replace('|', '|national ')}`);
const OTHER_ONE = ministers(PORTFOLIOS);

const title = (
  role: Extract<WordGroup['tag'], { type: 'title' }>['role'],
  field: Extract<WordGroup['tag'], { type: 'title' }>['field'],
  words: string,
  plural?: true,
): WordGroup => ({
  tag: plural ? { type: 'title', role, field, plural } : { type: 'title', role, field },
  words,
});

export const titles: readonly WordGroup[] = [
  {
    tag: { type: 'office', role: 'foreign_minister', field: 'foreign_ministers' },
    words:
      'foreign ministry|ministry of foreign affairs|foreign office|foreign policy department|foreign affairs department|diplomatic agency|diplomatic service',
  },
  {
    tag: { type: 'office', role: 'defence_minister', field: 'defence_ministers' },
    words: combine(DEFENCE, 'ministry'),
  },
  { tag: { type: 'office', role: 'prime_minister', field: 'heads_of_government' }, words: 'government|cabinet' },
  title('president', 'summit', `president|head of state|${acting('president')}`),
  title('president', 'summit', 'presidents|heads of state', true),
  title(
    'prime_minister',
    'heads_of_government',
    `prime minister|premier|head of government|chancellor|chairman of the cabinet of ministers|chairman of the council of ministers|cabinet chief|cabinet head|cabinet chairman|head of cabinet|head of the cabinet|head of the cabinet of ministers|taoiseach|chairman of the cabinet|chairman of the government|head of the government|${acting('prime minister')}|chief adviser|chief executive of afghanistan`,
  ),
  { tag: { type: 'title', role: 'prime_minister', field: 'heads_of_government' }, words: 'PM', letters: 'capital' },
  title('prime_minister', 'heads_of_government', 'prime ministers|premiers|heads of government|pms', true),
  title(
    'foreign_minister',
    'foreign_ministers',
    `${FOREIGN_ONE}|${acting(ministers(FOREIGN))}|top diplomat|chief diplomat|diplomatic chief|head of the foreign ministry|head of the ministry of foreign affairs|foreign ministry chief|head of the diplomatic agency|head of diplomacy|secretary of state|foreign policy chief`,
  ),
  { tag: { type: 'title', role: 'foreign_minister', field: 'foreign_ministers', country: 'IN' }, words: INDIAN },
  { tag: { type: 'title', role: 'foreign_minister', field: 'foreign_ministers', country: 'GB' }, words: BRITISH },
  { tag: { type: 'title', role: 'deputy_foreign_minister', field: null, country: 'IN' }, words: INDIAN_DEPUTY },
  title(
    'foreign_minister',
    'foreign_ministers',
    `external affairs ministers|${FOREIGN_MANY}|fms|top diplomats|heads of the diplomatic agencies|heads of diplomatic agencies|heads of the foreign ministries|heads of foreign ministries|foreign ministry chiefs|heads of diplomacy`,
    true,
  ),
  title(
    'deputy_foreign_minister',
    null,
    `${combine(DEPUTY, ministers(FOREIGN))}|${combine('minister of state for|minister of state in the ministry of|state minister for|state minister of|minister of state', FOREIGN)}|${combine('junior', ministers(FOREIGN))}|${combine('deputy', 'fm')}|${combine(FOREIGN, 'deputy minister')}|deputy minister of external affairs|deputy external affairs minister|under secretary of state|deputy minister|vice minister|deputy secretary of state`,
  ),
  title('deputy_foreign_minister', null, combine('deputy|vice|assistant', ministers(FOREIGN, 'ministers')), true),
  {
    tag: { type: 'title', role: 'defence_minister', field: 'defence_ministers', country: 'IN' },
    words: 'raksha mantri',
  },
  title(
    'defence_minister',
    'defence_ministers',
    `${DEFENCE_ONE}|head of the defence ministry|head of the defense ministry|head of the ministry of defence|${acting(ministers(DEFENCE))}|defense secretary|secretary of defense|defence chief|defense chief`,
  ),
  title(
    'defence_minister',
    'defence_ministers',
    `${ministers(DEFENCE, 'ministers')}|defence chiefs|defense chiefs`,
    true,
  ),
  title(
    'national_security_adviser',
    'security_secretaries',
    'national security adviser|national security advisor|nsa|security adviser|security advisor|security council secretary|secretary of the security council|secretary of the national security council|national security council secretary|secretary of its security council|security council chief|secretary of supreme national security council|secretary of the supreme national security council|security chief|state secretary of the security council',
  ),
  title(
    'national_security_adviser',
    'security_secretaries',
    'national security advisers|national security advisors|nsas|security council secretaries|secretaries of the security councils|secretaries of their security councils|secretaries of national security councils|heads of security councils|heads of the security councils|security council heads|security council chiefs|secretaries of security councils|security secretaries|security chiefs',
    true,
  ),
  title(
    'secretary_general',
    null,
    'secretary-general|secretary general|executive director|executive secretary|director-general of the secretariat|un chief|un secretary general|sg|secgen',
  ),
  title(
    'other',
    'other',
    `${OTHER_ONE}|${combine(DEPUTY, OTHER_ONE)}|${combine(DEPUTY, ministers(DEFENCE))}|${combine('minister of state for|state minister for', `${PORTFOLIOS}|${DEFENCE}`)}|${acting(combine(PORTFOLIOS, 'minister'))}`,
  ),
  title('other', 'other', ministers(PORTFOLIOS, 'ministers'), true),
  title(
    'other',
    null,
    [
      combine(
        combine(
          'special assistant|assistant|adviser|advisor|special adviser|special advisor|principal secretary|chief adviser|military adviser|aide|foreign policy adviser',
          'to the',
        ),
        'prime minister|president|pm|government|foreign minister|minister|king|emir|crown prince',
      ),
      combine(
        'deputy chairman of|first deputy chairman of|deputy head of|vice chairman of',
        'the cabinet of ministers|the cabinet|the council of ministers|the government|the security council',
      ),
      'chief executive|vice president|vice-president|first vice president|first vice-president|deputy prime minister|deputy pm|vice premier|vice-premier|first deputy prime minister|dpm|deputy chairman|first deputy chairman|minister of state|state minister|state secretary|secretary of state of belarus',
      'foreign secretary|home secretary|commerce secretary|defence secretary|finance secretary|additional secretary|joint secretary|special secretary|permanent secretary|under secretary|deputy secretary-general|deputy secretary general|assistant secretary|cabinet secretary',
      'ambassador|ambassador extraordinary and plenipotentiary|extraordinary and plenipotentiary ambassador|ambassador extraordinary|high commissioner|special envoy|special representative|presidential envoy|envoy|consul general|consul-general|charge d’affaires|aide|presidential aide|special assistant|assistant to the president|adviser|advisor|foreign affairs adviser|foreign adviser|chief of staff|chief of the presidential administration|head of the presidential administration|head of the executive office|deputy head of the presidential administration|permanent representative|national coordinator',
      'resident coordinator|attaché|attache|military attaché|defence attaché|consul|vice-consul|honorary consul|ombudswoman|federal councillor|cardinal|grand mufti|country director|country representative|regional director|commissioner|administrator|special coordinator|co-chair|co-chairman|chief of protocol|state minister|minister-counsellor|charge d’affaires|chargé d’affaires|chargé|deputy minister of the interior|prosecutor general|prosecutor-general|attorney general|chief justice|ombudsman|central bank governor|governor of the central bank|national bank chairman|chief of police|border guard chief|border chief|rector|coordinator|plenipotentiary representative|minister plenipotentiary|permanent secretary|vice-speaker|vice speaker|deputy chair|president-elect|prime minister-designate|number two|presidential adviser|presidential advisor|presidential representative|presidential special representative|presidential assistant|prime ministerial adviser|deputy national security adviser|deputy national security advisor|deputy nsa|deputy secretary of the security council|deputy security council secretary|deputy premier|vice prime minister|deputy|undersecretary|cabinet minister|parliamentary secretary|presidential administration head|negotiator|chief negotiator|military chief|speaker|parliament speaker|speaker of parliament|speaker of the parliament|speaker of the national assembly|chairman|chairwoman|chairperson|chair|director|director-general|director general|governor|mayor|akim|hokim|khokim|hakim|chief minister|lawmaker|senator|deputy speaker|chairman of the senate|party chief|party leader',
      'army chief|chief of army staff|naval chief|navy chief|air chief|chief of general staff|chief of the general staff|chief of defence staff|field marshal|commander|emir|king|queen|crown prince|prince|supreme leader|politburo member|state councilor|state councillor|poet|professor|analyst|expert|correspondent|reporter|editor|founder|academic|businessman|astronaut|cosmonaut|writer|painter|composer|pope|scholar|historian|scientist|actor|singer',
    ].join('|'),
  ),
  {
    tag: { type: 'title', role: 'other', field: null, voice: true },
    words: `${VOICES}|press secretary|${combine('ministry|foreign ministry|ministry of foreign affairs|ministry of external affairs|external affairs ministry|mea|mofa|fo|foreign office|defence ministry|defense ministry|ministry of defence|state department|government|presidential|official|chief|principal|embassy|kremlin|white house', VOICES)}`,
  },
  title(
    'other',
    null,
    'ambassadors|envoys|speakers|vice presidents|deputy prime ministers|vice premiers|deputies|advisers|analysts|spokesmen',
    true,
  ),
  {
    tag: { type: 'portfolio' },
    words: `${PORTFOLIOS}|${FOREIGN}|${DEFENCE}|mine|new technologies|technology|innovation|innovations|aerospace industry|aerospace|construction|housing|rural development|urban development|employment|social affairs|social protection|antiquities|heritage|forestry|fisheries|livestock|communication|mass media|broadcasting|road transport|highways|ports|coal|fertilizers|chemicals|integration|emergencies|regional development|competition|national security|science and technology|information technology|cooperation|co-operation|international cooperation|expatriates|regional integration|worship`,
  },
  { tag: { type: 'title', role: 'other', field: null, givenName: true }, words: 'sultan|amir|prince' },
  {
    tag: { type: 'leader' },
    words:
      'minister|acting minister|caretaker minister|interim minister|leader|diplomat|dignitary|official|boss|supremo|mediator|facilitator|strongwoman|stateswoman|front man|point man|emissary|plenipotentiary|legate|nuncio|statesman|strongman|delegate|representative|head of delegation|delegation head|secretary',
  },
  {
    tag: { type: 'leader', guest: true },
    words: `guest|visitor|${combine('visiting', 'dignitary|leader|minister|diplomat|official|statesman')}`,
  },
  { tag: { type: 'leader' }, words: 'chief', letters: 'small' },
  {
    tag: { type: 'leader', plural: true },
    words:
      'ministers|diplomats|dignitaries|guests|visitors|delegates|representatives|heads of delegation|heads of delegations|heads of the delegations|officials|secretaries|delegation heads|participants|foreign guests',
  },
  { tag: { type: 'leader', plural: true, field: 'summit' }, words: 'leaders' },
  { tag: { type: 'counterpart' }, words: 'counterpart|opposite number|colleague|vis-à-vis' },
  { tag: { type: 'counterpart', plural: true }, words: 'counterparts|opposite numbers|colleagues' },
  {
    tag: { type: 'rank' },
    words:
      'archbishop|cardinal|patriarch|baroness|baron|mr|mrs|ms|miss|dr|prof|shri|smt|sri|sir|lord|dame|sheikh|shaikh|shaykh|h.e|h.h|h.m|h.r.h|hrh|his highness|her highness|his majesty|her majesty|his royal highness|he mr|he ms|he dr|his excellency|her excellency|excellency|hon|the honourable|honourable|ayatollah|grand ayatollah|hojatoleslam|maulana|maulvi|mullah|mufti|imam|sardar|pandit|general|gen|lieutenant general|lieutenant-general|lt general|lt gen|major general|major-general|maj gen|colonel general|colonel-general|col gen|brigadier general|brigadier-general|brig gen|col gen|lieut gen|lt-gen|maj-gen|col-gen|brig-gen|army general|squadron leader|wing commander|group captain|senior general|brigadier|brig|colonel|col|major|captain|capt|admiral|vice admiral|rear admiral|marshal|air marshal|air chief marshal|comrade|seyyed|sayyid|senator|union|hujjat al-islam',
  },
  {
    tag: { type: 'rank' },
    words:
      'ambassador|professor|ambassador extraordinary and plenipotentiary|extraordinary and plenipotentiary ambassador|ambassador extraordinary',
  },
  // Brackets may stand around it: "Lt Gen (retd) X".
  { tag: { type: 'rank' }, words: 'retd|ret’d|rtd' },
  { tag: { type: 'rank' }, words: 'HE|HH|HM|HRH|Md|Mohd', letters: 'capital' },
  { tag: { type: 'former' }, words: 'former|ex-|ex|erstwhile|one-time|ousted|previous|outgoing' },
  { tag: { type: 'former', atThatTime: true }, words: 'then|then-|the then' },
  {
    tag: { type: 'qualifier' },
    words:
      'visiting|new|newly appointed|newly elected|newly-appointed|newly-elected|acting|caretaker|interim|designate|elect|veteran|senior|top|incumbent|first|current|long-serving|late-arriving|fellow|elder|powerful|ailing|another|young',
  },
  { tag: { type: 'that-country' }, words: 'its' },
  { tag: { type: 'that-country' }, words: 'country' },
  {
    tag: { type: 'host' },
    words: 'host|the host country|host country|host nation|local|hosts|the chair|summit’s chair',
  },
  {
    tag: { type: 'both', case: 'plain' },
    words: `${combine('the two|both|both the', PAIRED)}|the two|the same two|the pair|the duo|the two of them|both of them|both`,
  },
  {
    tag: { type: 'both', case: 'plain', count: 3 },
    words:
      'all three|the three|the same three|the three of them|the trio|the threesome|all three ministers|the three ministers|all three leaders|the three leaders|the three presidents',
  },
  {
    tag: { type: 'both', case: 'plain', count: 4 },
    words: 'all four|the four|the same four|the four of them|the foursome|all four ministers|all four leaders',
  },
  { tag: { type: 'pronoun', person: 3, plural: false, case: 'plain' }, words: 'he|she' },
  { tag: { type: 'pronoun', person: 3, plural: false, case: 'plain', latter: true }, words: 'the latter' },
  { tag: { type: 'pronoun', person: 3, plural: false, case: 'of' }, words: 'his|her|hers' },
  { tag: { type: 'pronoun', person: 3, plural: false, case: 'to' }, words: 'him' },
  { tag: { type: 'pronoun', person: 3, plural: true, case: 'plain' }, words: 'they' },
  { tag: { type: 'pronoun', person: 3, plural: true, case: 'of' }, words: 'their' },
  { tag: { type: 'pronoun', person: 3, plural: true, case: 'to' }, words: 'them' },
  { tag: { type: 'pronoun', person: 1, plural: false, case: 'plain' }, words: 'I|we' },
  { tag: { type: 'pronoun', person: 1, plural: false, case: 'of' }, words: 'my|our' },
  { tag: { type: 'pronoun', person: 1, plural: false, case: 'to' }, words: 'me' },
  { tag: { type: 'pronoun', person: 3, plural: false, case: 'plain', relative: true }, words: 'who' },
  { tag: { type: 'pronoun', person: 3, plural: false, case: 'to', relative: true }, words: 'whom' },
  { tag: { type: 'pronoun', person: 3, plural: false, case: 'of', relative: true }, words: 'whose' },
  { tag: { type: 'pronoun', person: 3, plural: false, case: 'with', relative: true }, words: 'with whom' },
  {
    tag: { type: 'name-particle' },
    words: 'bin|ibn|al|el|ul|ur|ud|van|von|der|de|da|di|bint|abu|ould|zu|la|du|dos|mac|st',
  },
];
