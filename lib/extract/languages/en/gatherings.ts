import { combine } from '../compose';
import type { WordGroup } from '../pack';

const DEFENCE = 'defence ministers|defense ministers|ministers of defence|ministers of defense';
const SECURITY =
  'security council secretaries|secretaries of security councils|secretaries of the security councils|national security advisers|national security advisors|nsas';

const SERVICES =
  'emergency|the emergency|customs|border|tax|tourism|anti-drug|drug control|anti-corruption|railway|justice|statistics|intelligence|space|water|health|sports|antitrust|antimonopoly|prosecution|law enforcement|disaster management|emergency response|civil defence';

export const gatherings: readonly WordGroup[] = [
  {
    tag: { type: 'gathering', kind: 'summit', strength: 'strong' },
    words: `summit|summits|summit meeting|leaders' summit|leaders summit|heads of state council|heads of state summit|${combine('council of', 'heads of state|the heads of state')}|meeting of heads of state`,
  },
  {
    tag: { type: 'gathering', kind: 'foreign_ministers', strength: 'strong' },
    words: 'ministerial meeting|ministerial council|ministerial conference',
  },
  {
    tag: { type: 'gathering', kind: null, strength: 'strong' },
    words:
      'meeting in this format|meeting in such a format|meeting in that format|session in this format|gathering|conclave|forum meeting|meet',
  },
  {
    tag: { type: 'gathering', kind: 'security_secretaries', strength: 'strong' },
    words: combine('nsa|nsas', 'meeting|meet|conclave'),
  },
  { tag: { type: 'gathering', kind: null, strength: 'strong', ofCity: true }, words: 'conference' },
  { tag: { type: 'gathering', kind: null, strength: 'strong', attribute: true }, words: 'ministerial' },
  {
    tag: { type: 'gathering', kind: null, strength: 'weak' },
    words:
      'meeting|meetings|session|sessions|plenary|plenary session|plenary meeting|closed session|formal session|council meeting|council session|event|talks|assembly|consultations',
  },
  {
    tag: { type: 'kind', kind: 'foreign_ministers' },
    words: `ministerial|ministerial council|cfm|foreign ministerial|${combine('council of|council of the', 'foreign ministers|ministers of foreign affairs')}|foreign ministers' council|foreign ministers council|foreign minister level|foreign-minister-level`,
  },
  { tag: { type: 'kind', kind: 'summit' }, words: 'heads-of-state|heads of state level|leaders-level' },
  {
    tag: { type: 'kind', kind: 'heads_of_government' },
    words: `chg|${combine('council of|council of the', 'heads of government|prime ministers')}|heads of government council|heads-of-government|prime ministers' council`,
  },
  {
    tag: { type: 'kind', kind: 'defence_ministers' },
    words: `defence ministerial|defense ministerial|${combine('council of', DEFENCE)}`,
  },
  {
    tag: { type: 'kind', kind: 'security_secretaries' },
    words: `nsa-level|nsa level|${combine('council of', SECURITY)}|security council secretaries`,
  },
  {
    tag: { type: 'kind', kind: 'other' },
    words: `${combine(combine('heads of|heads of the|chiefs of', SERVICES), 'departments|agencies|services|authorities|administrations|ministries')}|prosecutors general|prosecutors-general|national coordinators|chief justices|chairmen of the supreme courts|chairmen of supreme courts|parliament speakers|speakers of parliament|chiefs of general staff|central bank governors|heads of central banks`,
  },
  {
    tag: { type: 'council' },
    words: `council|ministerial meeting|ministerial conference|${combine('council of|council of the', 'foreign ministers|ministers of foreign affairs|heads of government|prime ministers')}|foreign ministers' council|foreign ministers council`,
  },
  // "on its margins"
  { tag: { type: 'sidelines' }, words: 'sidelines|margins|fringes' },
  {
    tag: { type: 'sidelines' },
    words:
      'on the sidelines of|on the sidelines|on sidelines of|on the margins of|on the margins|in the margins of|in the margins|on the fringes of|on the sideline of|sidelines of|the sidelines of|along the sidelines of|in the corridors of|on the side-lines of|on the occasion of',
  },
  {
    tag: { type: 'during' },
    words:
      'during|in the course of|within the framework of|in the framework of|as part of|at the end of|at the close of|at the conclusion of|in connection with|after the end of',
  },
  {
    tag: { type: 'attend' },
    words: [
      'attend|attends|attended|attending|chair|chairs|chaired|chairing|address|addresses|addressed|addressing|preside over|presided over|presides over|presided|preside|presiding over|presiding|co-chaired',
      'in his statement|in her statement|in his speech|in her speech|in his remarks|in her remarks|in his address|in her address|represented by|take part|takes part|took part|taking part|taken part|participate|participates|participated|participating|joined by video|joined via video|dial in|dialled in|dialed in|joined online|joined virtually|join virtually|joined remotely',
      'represent|represents|represented|representing|stood in|stands in|standing in|deputised|deputized|filled in|stepped in',
      'spoke at|speaks at|speak at|speaking at|spoke in|delivered a speech|delivered remarks|delivered the opening remarks|delivered opening remarks|made opening remarks|made the opening remarks|delivered his statement|delivered her statement|delivered a statement|made a statement|made remarks|is speaking|was speaking|were the next speakers|was the next speaker|were next to speak|was next to speak|in attendance|speeches were made by|remarks were made by|statements were made by|statements were delivered by|sat in for|attended by|is being attended by|among the speakers|delegations were headed by|delegations were led by|delegation was headed by|delegation was led by|delegation headed by|delegation led by|delegations headed by|delegations led by|joined by video link|joined via video link|joining by video link|joining via video link|joined by videoconference|connected by video link|are at the table|among those who addressed|among those who spoke|among those who attended|among those who took the floor|in his address to the forum|delivered an address|took the floor|gave a speech|took their seats|took his seat|took her seat|seated around|seated at|be seated|arrived for|arrive for|arrived to attend|came for|come for|came to the|came to|flew in for|flown in for|is in the chair|be in the chair|in the chair|at the table|expected at|is expected at|are expected at|be in the same room|in the same hall|in the same room|was also in the hall|also present|among those present|among the participants|among participants|welcomed the delegates|had come for|used the|used his|used her|in town for|in the city for|in the capital for|here for|there for|follow the|follows the|joined the|join the|joins the|hosted the|hosts the|host the',
    ].join('|'),
  },
  // Only what is a gathering makes these a word of presence: embassies are inaugurated too.
  {
    tag: { type: 'attend', there: true },
    words:
      'opened the|opens the|inaugurated|were also present|was also present|was present|were present|is present|are present',
  },
  {
    tag: { type: 'attend' },
    words: 'sent|has sent|is sending|sends|dispatched|will send|will be sending',
  },
  { tag: { type: 'attend', alone: true }, words: 'spoke' },
  {
    tag: { type: 'attend', by: true },
    words: 'represented by|attended by|is being attended by|being attended by|chaired by',
  },
  {
    tag: { type: 'attend', by: true, team: true },
    words: combine('delegation|team', 'headed by|led by|under'),
  },
  {
    tag: { type: 'attend' },
    words:
      'around the table|those present|those attending|those in attendance|in attendance were|attendees included|participants included|confirmed their attendance|confirmed his attendance|confirmed her attendance|confirmed their participation|confirmed his participation|confirmed her participation|confirmed attendance|confirmed participation|to be in attendance|also attending|also participating|graced|flying in for|fly in for|flies in for|turned up for|turned up at|showed up at|in the hall|in the audience|among the attendees',
  },
  { tag: { type: 'purpose' }, words: 'for' },
  {
    tag: { type: 'travel' },
    words:
      'travel|travels|travelled|traveled|travelling|traveling|arrive|arrives|arrived|arriving|flew|fly|flies|flying|came|comes|come|coming|landed|lands|went|goes|reached|reaches|headed to|heading to|heads to|departs|departed|depart|leaves for|left for|leave for|visiting|visit|visits|visited|is in|was in|were in|are in|is also in|are also in|was also in|were also in|is now in|is currently in|are currently in|is already in|are already in|is on a visit|touched down',
  },
  {
    tag: { type: 'speak' },
    words:
      'said|says|told|stressed|underlined|underscored|urged|called on|called for|reaffirmed|highlighted|emphasised|emphasized|reiterated|warned|proposed|outlined|noted|pledged|added|announced|confirmed|confirms|announces|disclosed|revealed|reported|reports|stated|declared|condemned|welcomed|praised|appealed|insisted',
  },
  {
    tag: { type: 'attend' },
    words:
      'participation of|the participation of|with the participation of|in the presence of|the presence of|the attendance of|brings together|brought together|bringing together|gathers together',
  },
  {
    tag: { type: 'host-verb' },
    words: 'hosted by|under the chairmanship of|host|hosts|hosting',
  },
  {
    tag: { type: 'begin' },
    words:
      'begin|began|opened|open|it had opened|it had begun|it had started|it opened|kick off|kicked off|start|started|got under way|under way since|in session since|has been meeting since|opening|starting|beginning|kicking off',
  },
  { tag: { type: 'begin', present: true }, words: 'begins|opens|kicks off|starts|gets under way' },
  {
    tag: { type: 'end' },
    words:
      'end|ends|ended|conclude|concludes|concluded|close|closes|closed|wrapped up|wraps up|came to an end|drew to a close|draws to a close|comes to an end|wound up|winds up',
  },
  { tag: { type: 'attend', delegation: true }, words: 'led|leads|leading|lead|headed|heads|heading|head' },
  { tag: { type: 'days-long' }, words: 'day-long|days-long' },
  {
    tag: { type: 'days-long', days: 2 },
    words:
      'two-day|the two-day|two day|2-day|two days of|after two days|over two days|for two days|lasts two days|lasted two days|lasting two days|runs for two days|will last two days',
  },
  {
    tag: { type: 'days-long', days: 3 },
    words:
      'three-day|the three-day|three day|3-day|three days of|after three days|over three days|for three days|lasts three days|lasted three days|lasting three days|runs for three days|will last three days',
  },
  { tag: { type: 'in-it', place: true }, words: 'there' },
  { tag: { type: 'after' }, words: 'after|following|since' },
  { tag: { type: 'next' }, words: 'next|upcoming|forthcoming|coming|future' },
  { tag: { type: 'last' }, words: 'last|past|previous|earlier' },
  {
    tag: { type: 'ahead' },
    words:
      'ahead of|in the run-up to|in the lead-up to|prior to|before|on the eve of|preparations for|preparation for|preparation of|preparing for|to prepare for',
  },
  {
    tag: { type: 'online' },
    words:
      'virtual|online|virtually|by video link|via video link|by videoconference|via videoconference|via video conference|video summit|video|by video|remote|secure line',
  },
  {
    tag: { type: 'other-forum' },
    words:
      'donor|donors|donors’|non-aligned|non-aligned movement|nonaligned|arab|arab league|gulf|gcc|commonwealth|shangri-la|raisina|heart of asia|caspian|east asia|valdai|antalya|davos|peace|trilateral|central asian|india-central asia|eurasian economic|pledging|reconstruction|investors|disarmament|brics|g20|g-20|g7|g-7|quad|nato|asean|bimstec|saarc|climate|nuclear|bilateral|russia-africa|cis|csto|eaeu|apec|oic|eco|boao|eastern economic|world economic|munich|cop|cop28|cop29|annual india-russia|india-russia|india-china|bilateral annual|belt and road|turkic|organization of turkic states|central asia-china|china-central asia|informal',
  },
  {
    tag: { type: 'delegation' },
    words:
      'represented|represented by|delegation|delegations|team|member states|member countries|members|member-states|side',
  },
  {
    tag: { type: 'message' },
    words:
      'sent greetings|sent his greetings|sent her greetings|sent a message|sent messages|sent a letter|sent congratulations|sent condolences|sent a telegram|message of greetings|written greetings|in a message to the participants',
  },
  { tag: { type: 'gather-verb' }, words: 'gathered|gather|gathers|assembled|convened|convene' },
  {
    tag: { type: 'gather-verb', again: true },
    words: `reconvene|${combine('gather|convene|assemble', 'again|next')}|${combine('next', 'gather|convene|assemble')}`,
  },
  {
    tag: { type: 'gather-verb', again: true, two: true },
    words: `${combine('meet|come together', 'again|next')}|${combine('next', 'meet|come together')}`,
  },
  ...(['gather-verb', 'bare'] as const).map((type): WordGroup => ({ tag: { type }, words: 'come together' })),
  {
    tag: { type: 'bare' },
    words: 'meet again|meet next|next meet|gather again|convene again|assemble again|reconvene',
  },
  {
    tag: { type: 'word', says: 'founded' },
    words:
      'founded|was founded|established|was established|was set up|was created|was formed|formed in|created in|set up in|came into being|inception|founding',
  },
  { tag: { type: 'word', says: 'body' }, words: 'organization|organisation|bloc|grouping' },
  { tag: { type: 'capital' }, words: 'capital|capital city' },
];
