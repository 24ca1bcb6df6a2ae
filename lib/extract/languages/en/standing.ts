// Words that say how a talk stands: planned, called off, hoped for, denied.
import { combine } from '../compose';
import type { WordGroup } from '../pack';

// Arranged where a day is named, hoped for where none is.
const AGREED =
  'agreed to meet|agreed to hold|agreed to continue|agreed to sit down|agreed to see|agreed on a meeting|agreed on holding|agreed to receive|agreed to host|has agreed to see|has agreed to meet|have agreed to meet';
const TO_GATHER = combine('agreed to|have agreed to', 'gather|gather again|convene|convene again|reconvene');
const TO_MEET = combine('agreed to|have agreed to', 'meet again|meet next|come together again');
const COMING =
  'later this week|later this month|next week|next month|in the coming days|in the coming week|in the coming weeks|in the days ahead';

/** Where talks are put down. */
export const SCHEDULES = 'schedule|programme|program|agenda|calendar|diary|itinerary|cards';
/** In the present a programme tells of what is to come. */
const LISTED = combine(
  `${SCHEDULES}|${combine('his|her|their', SCHEDULES)}`,
  'includes|also includes|features|foresees|provides for|envisages|has room for',
);
const GONE = 'gone|flown|driven|travelled|traveled|crossed|journeyed|rushed|come|walked over';
const OCCASION = combine(
  'the|this',
  'occasion|opportunity|chance|break|lunch break|coffee break|interval|stopover|evening|morning|afternoon|trip|visit',
);
/** Put off, to a day that follows. */
const MOVED = [
  combine(
    'postponed|put off|put back|delayed|pushed back|was pushed back|were pushed back|rescheduled|deferred|slipped|has slipped',
    'to|until|till',
  ),
  combine('rescheduled|postponed|rearranged', 'for'),
  combine('has been|have been|was|were', 'moved to|shifted to|pushed to|brought forward to|moved up to'),
].join('|');

const HAPPENED = 'took place|did take place|was held|were held|went ahead|did happen|was eventually held';

export const standing: readonly WordGroup[] = [
  {
    tag: { type: 'verb', tense: 'past', gone: true },
    words: `${combine('had|had himself|had herself|had themselves|had already|having', GONE)}|${combine('used|took|seized', OCCASION)}`,
  },
  {
    tag: { type: 'phone' },
    words:
      'phone|telephone|by phone|by telephone|over the phone|on the phone|on the line|down the line|phone call|telephone call|phone conversation|telephone conversation|telephone talks|phone talks|telephoned|phoned|rang|rang up|video call|video conference|videoconference|via video|by video|video link|call with|phone calls|telephonic|telephonically|over telephone|over phone|virtual meeting|video meeting|hotline|spoke by|exchanged messages|written messages|letter|letters|secure line|receiver|three calls|two calls|four calls|calls in one|call from|calls from|works the phones|worked the phones|phones|dialled|calls with',
  },
  {
    tag: { type: 'negation' },
    words:
      "not|no|never|nor|neither|without|without so much as|nobody|none|didn't|did not|doesn't|won't|hasn't|haven't|wasn't|weren't|isn't|aren't|cannot|can't|wouldn't|declined|refused|refuses|declines|ruled out|rules out|avoided|avoids|skipped|snubbed|snubs|shunned|failed to|fails to|refusing|declining|avoiding|stopped short of|instead of|rather than|far from|absence of|lack of|missed the chance|missed a chance|missed the opportunity|missed an opportunity|lost the chance|unable to attend|unable to come|unable to meet|yet to meet|yet to|turned down|turns down|ducked|dodged|steered clear of|sidestepped|passed up|absent from|stayed away|stayed away from|was absent|were absent",
  },
  {
    tag: { type: 'negation', denial: true },
    words: `denied|denies|deny|denying|rejected|rejects|rejecting|dismissed|dismisses|refuted|refutes|rubbished|${combine('is|are|was|were', 'incorrect|false|untrue|not true|baseless|unfounded|groundless|fabricated|without foundation')}`,
  },
  {
    tag: { type: 'word' },
    words:
      'in his absence|in her absence|not only|not least|not known for|not noted for|no stranger to|no strangers to',
  },
  { tag: { type: 'cancelled', moved: true }, words: MOVED },
  {
    tag: { type: 'cancelled', moved: 'from' },
    words: combine('has been|have been|was|were', 'moved from|shifted from|brought forward from|pushed back from'),
  },
  { tag: { type: 'word', says: 'instead' }, words: 'instead of|rather than' },
  { tag: { type: 'word', says: 'happened' }, words: HAPPENED },
  { tag: { type: 'verb', tense: 'past' }, words: HAPPENED },
  {
    tag: { type: 'cancelled' },
    words:
      "cancelled|canceled|called off|calls off|postponed|put off|struck out|scrapped|dropped|shelved|deferred|fell through|fell away|falls away|fell off|fall off|falls off|fell victim to|fall through|falls through|did not come off|did not take place|will not take place|did not happen|could not take place|could not be held|was not held|were not held|not held|never happened|failed to materialise|failed to materialize|failed to go ahead|failed to take place|failed to happen|failed to come off|had to be put off|was put on hold|did not materialise|did not materialize|did not go ahead|could not go ahead|cannot go ahead|could not be arranged|has had to be cancelled|has had to be called off|have had to be cancelled|had had to be cancelled|has had to be postponed|deleted from the programme|deleted from the schedule|taken off the calendar|taken off the agenda|taken off the programme|taken off the list|fallen off the list|fell off the list|removed from the programme|removed from the schedule|never came to pass|was lost to|will not go ahead|was axed|cancels|postpones|is off|are off|was off|were off|been cancelled|has been withdrawn|was withdrawn|were withdrawn|has been dropped|abandoned|crossed out|crossed off the list|scrubbed from the list|had to abandon|has had to abandon|also off is|also off are|off is the|off are the|cancellation of|cancel|rescheduled indefinitely|will not happen|never took place|never materialised|never materialized|had to be cancelled|had to be dropped|scratched|binned|nixed|aborted|ditched|scuttled|derailed|foundered|fell apart|fell by the wayside|came to nothing|never came about|never came off|never got off the ground|off the agenda|struck off|crossed off|dropped from the schedule|put on ice|on ice|is on hold|are on hold|was put on hold|no longer going ahead|will no longer|no longer on the|won't go ahead|won't happen|won't take place|cancelling|canceling|cancellation|postponement of|postponement|cut from the schedule|backed out of|bowed out of|cried off|withdrew from|pulled the plug on|was pulled|were pulled|given up|is not going ahead|are not going ahead|was scrubbed|never took off|pulled out of|pulls out of|had to be scrapped|was pushed back|were pushed back|struck from the schedule|off the table|taken off the schedule",
  },
  {
    tag: { type: 'hoped' },
    words:
      'ask for|asks for|asking for|asked to see|asked to meet|asked to call on|asked to be received|called for|calls for|calling for|call for|demanded|appealed for|pushing for|pressed for|pushed for|no date|being worked out|being arranged|being prepared|being negotiated|being worked on|in the works|under consideration|being explored|being considered|under discussion|being discussed|to arrange a meeting|arrange a meeting|to set up a meeting|set up a meeting|to schedule a meeting|to arrange talks|to seek a meeting|not confirmed|not been confirmed|yet to be confirmed|yet to confirm|hopes|hoped|hope|hoping|wants|wanted|want|would like|wish|wished|wishes|possible|possibility|potential|speculation|proposed|proposal|proposes|offered|offer|offers|invited|invitation|asked for|requested|request|requests|sought|seek|seeks|seeking|willing|ready|open to|likely|unlikely|possibly|perhaps|maybe|whether|suggested|urged|urges|should|chance of|prospect|prospects|look forward to meeting|looks forward to meeting|looking forward to meeting|looked forward to meeting|look forward to holding|looking forward to holding|looks forward to holding|rumours|rumors|talk of|would be happy|would be ready|interested in|considering|mulling|exploring|unclear|undecided|expressed readiness',
  },
  ...(['hoped', 'planned'] as const).map((type): WordGroup => ({ tag: { type }, words: AGREED })),
  ...(['hoped', 'planned'] as const).map((type): WordGroup => ({ tag: { type }, words: `${TO_GATHER}|${TO_MEET}` })),
  { tag: { type: 'gather-verb', again: true }, words: TO_GATHER },
  { tag: { type: 'gather-verb', again: true, two: true }, words: TO_MEET },
  { tag: { type: 'hoped' }, words: 'may|might|could|can|if', letters: 'small' },
  { tag: { type: 'hoped' }, words: 'If|Could|Might', letters: 'capital' },
  {
    tag: { type: 'planned' },
    words:
      'will|is down to|are down to|is to|are to|is also to|are also to|due to|is due|are due|due|set to|is set|scheduled|is scheduled|are scheduled|slated|planned|plans to|plan to|plans for|plans a|also plans|plans separate|plans bilaterals|plans talks|plans meetings|plans one-on-ones|planning to|planning a|expected|is expected|going to|pencilled in|penciled in|on the agenda|on the cards|on the programme|on the schedule|in store|lined up|has been set aside|have been set aside|is set aside|are set aside|next in line|in the programme|in the diary of|still to come|yet to come|on his schedule|on her schedule|arranged|foreseen|intends|would|shall|about to|is the turn of|upcoming|tomorrow|announced|poised to|looks set to|look set to|in the diary|in the calendar|on the calendar|on the schedule|on the itinerary|on tap|up next|is next|are next|next up|awaits|await|is booked|are booked|has been booked|is fixed|are fixed|is set for|are set for|set for|is penciled in|is pencilled in|due for|due at|is timed|has been fixed for|have been fixed for|has been set for|have been set for|has been arranged for|have been arranged for|has been scheduled for|have been scheduled for|has been agreed for|is confirmed|are confirmed|is confirmed for|are confirmed for|has been confirmed for|have been confirmed for|is pencilled|have been pencilled in|has been pencilled in|has been penciled in|is booked in|is down for|are down for|is put down for|are put down for|put down for|is on the books|on the books|on her itinerary|on his itinerary|on his programme|on her programme|on his calendar|on her calendar|on his agenda|on her agenda|in his diary|in her diary|in his calendar|in her calendar|time has been set aside|time has been found|has been given a slot|is to sit|lists|is listed for|are listed for|is flying|are flying|is travelling to|is traveling to|is heading to|is heading for|is going to',
  },
  {
    tag: { type: 'planned' },
    words: combine(combine('is|are|is also|are also', 'in the|on the'), SCHEDULES),
  },
  ...(['planned', 'programme'] as const).map((type): WordGroup => ({ tag: { type }, words: LISTED })),
  ...(['planned', 'next'] as const).map((type): WordGroup => ({ tag: { type }, words: COMING })),
  {
    tag: { type: 'planned', past: true },
    words:
      'was to|were to|was also to|were also to|was due|were due|had been due|had been set|had been scheduled|had been expected|had been slated|was scheduled|were scheduled|was set|were set|was slated|were slated|was supposed|were supposed|had been supposed|had planned|had been planned|had been pencilled in|had been on the cards|had been on the agenda|had been lined up|had been arranged|was planned|were planned|originally scheduled|originally planned|initially scheduled|initially planned',
  },
  {
    tag: { type: 'planned', past: true, unreal: true },
    words: `${combine('was|were|was also|were also|was due|were due|had been due|was supposed|were supposed|was expected|were expected|was scheduled|were scheduled', 'to have')}|should have|ought to have|would have`,
  },
  {
    tag: { type: 'present' },
    words:
      'is meeting|is meeting with|are meeting|is seeing|are seeing|is lunching with|is dining with|is having lunch with|is having dinner with|is having talks with|is holding talks with|meets|meets with|sees|holds|receives|hosts|calls on|sits down with|confers with|flies|heads|travels|follows|lunches with|dines with|breakfasts with|welcomes|gathers|convenes|gather|convene|assemble|is hosting|are hosting|is receiving|are receiving|are holding talks with|moves on to|goes on to see',
  },
  {
    tag: { type: 'programme', heading: true },
    words: 'programme|program|schedule|timetable|itinerary|agenda|calendar|diary',
  },
  {
    tag: { type: 'programme' },
    words: [
      combine(
        'programme|program|schedule|calendar|diary|timetable|itinerary|agenda|list of meetings|plan|plans',
        'for the week|for the day|for the visit|for the trip|for this week|for next week|of the visit|of the week|of meetings|of the trip',
      ),
      combine('his|her|their', 'programme|program|schedule|calendar|diary|timetable|itinerary'),
      combine(
        'full|busy|packed|crowded|heavy|long|tight',
        'programme|program|schedule|calendar|diary|itinerary|agenda',
      ),
      combine('diplomatic|foreign policy|weekly', 'diary|calendar'),
      combine('diary|calendar', 'of the week'),
      combine('before|ahead of', 'him|her|them'),
      'what is on the schedule|who is on the schedule|what is known so far|here is the schedule|the schedule is as follows|the programme is as follows|is as follows|in prospect|has a busy|have a busy|the week ahead|the day ahead|the days ahead|on the menu|itineraries',
    ].join('|'),
  },
  {
    tag: { type: 'after-all' },
    words: 'after all|went ahead as planned|went ahead nonetheless|went ahead nevertheless',
  },
];
