import { combine } from '../compose';
import type { WordGroup } from '../pack';
import { SCHEDULES } from './standing';

// "held … talks", "had … a meeting": the noun is the word of meeting; verbs of meeting take their partner directly or behind "with".
const KINDS =
  'bilateral|joint|one-on-one|one-to-one|face-to-face|trilateral|quadrilateral|four-way|three-way|separate|informal|brief|short|courtesy|delegation-level|restricted|closed-door|working|formal|in-person|tete-a-tete|tête-à-tête|substantive|wide-ranging|productive';

/** How somebody comes to whom he then talks with, and for what. */
const CAME = 'came|came over|came round|came along|came in|stayed|stayed on|dropped in|dropped by|stopped by|looked in';
const MEALS = 'breakfast|lunch|dinner|supper|tea|coffee|a working breakfast|a working lunch|a working dinner';
const WHILES =
  'an hour|half an hour|a half-hour|a quarter of an hour|twenty minutes|thirty minutes|forty minutes|fifty minutes|an hour and a half|two hours|about an hour|nearly an hour|more than an hour|over an hour|almost an hour';
const CHATS = 'a talk|a chat|a word|a quick word|a conversation|a tete-a-tete';

/** Two who leave the others together. */
const RETREATED = combine(
  combine('disappeared|vanished|withdrew|retired|retreated|slipped away|went off|stepped away|broke away', 'into|to'),
  combine(
    'a|the',
    'side room|back room|separate room|private room|smaller room|side hall|corner|side office|study|library|garden|terrace|veranda',
  ),
);

export const meetings: readonly WordGroup[] = [
  {
    tag: { type: 'meet', form: 'noun', strength: 'strong' },
    words: `meeting|meetings|talks|bilaterals|bi-laterals|bi-lateral meeting|bi-lateral talks|engagements|interlocutors included|interlocutors were|interlocutors are|interlocutors include|interlocutors also included|${combine(KINDS, 'meeting|meetings|talks|discussion|discussions|conversation|encounter|sitting|sittings')}|conversation|conversations|bilateral contacts|bilateral contact|pull-aside|pull aside|pull-asides|one-on-one|one-on-ones|tete-a-tete|tête-à-tête|sit-down|sitdown|huddle|encounter|encounters|sitting|sittings|get-together|working dinner|working lunch|working breakfast|private dinner|private lunch|courtesy visit|consultations|negotiations|rendezvous|breakfast meeting|lunch meeting|dinner meeting|summit talks|deliberations|one-to-one|one-to-ones|face-to-face|face-to-faces|head-to-head|heart-to-heart|side meeting|side meetings|side talks|sidebar|sidebars|brush-by|drop-by|meet-up|meetup|mini-summit|working lunches|working breakfasts|working dinners|tea meeting|breakfast talks|bilateral engagement|bilateral engagements|bilateral session|bilateral sessions|trilaterals|quadrilateral|closed-door session|private session`,
  },
  {
    tag: { type: 'meet', form: 'noun', strength: 'strong', adjective: true },
    words: 'bilateral|bi-lateral|trilateral',
  },
  {
    tag: { type: 'meet', form: 'noun', strength: 'weak', partner: 'to' },
    words: 'audience|audiences|call|calls|courtesy call|courtesy calls',
  },
  {
    tag: { type: 'meet', form: 'noun', strength: 'weak' },
    words:
      'appointment|appointments|discussion|discussions|dialogue|exchange|exchanges|interaction|interactions|chat|breakfast|lunch|dinner|an hour|hour|minutes|half an hour|exchange of views|time|slot|round|rounds|round of talks|follow-up round|second one|another one|third one|session|sessions|sit-downs|catch-up|stocktaking|parley|parleys|powwow|tete-a-tetes|confab|coffee|tea|supper|stroll|walk|hours|talk|ones|one|half-hour|quarter of an hour|lunches|dinners|breakfasts|quiet word|private word|a word',
  },
  {
    tag: { type: 'meet', form: 'noun', strength: 'weak', meal: true },
    words: combine(
      'over|over a',
      'breakfast|lunch|dinner|supper|tea|coffee|working breakfast|working lunch|working dinner|private lunch|private dinner|late dinner|late lunch|early breakfast|cup of tea|cup of coffee|meal',
    ),
  },
  {
    tag: { type: 'meet', form: 'verb', strength: 'strong', tense: 'past', partner: 'direct' },
    words:
      'met|meets|has met|have met|had met|met separately|met privately|met briefly|is meeting|was meeting|are meeting|were meeting',
  },
  {
    tag: { type: 'meet', form: 'verb', strength: 'strong', tense: 'past', partner: 'direct', oneWay: true },
    words:
      'met with|sat around a table with|sat at a table with|sat at the same table with|sat at one table with|sat face to face with|spoke face to face with|spoken face to face with|talked face to face with|spoke one on one with|talked one on one with|sits with|meets with|chatted with|sat together with|was called upon by|was called on by|was visited by|were called upon by|was seen chatting with|was seen talking with|was seen talking to|hosted|hosts|called upon|calls upon|called on|calls on|sat down with|sits down with|sat with|conferred with|confers with|huddled with|huddles with|talked with|talked to|dined with|lunched with|breakfasted with|stayed behind with|caught up with|catches up with|buttonholed|paid a call on|paid a courtesy call on|pays a courtesy call on|pays a call on|exchanged views with|found time for|made time for|made room for|found a moment for|found a few minutes for|found ten minutes for|found some time for|granted an audience to|have seen|has seen|had seen|found half an hour for|found an hour for|made half an hour for|set aside time for|sat across from|sat across the table from|sat opposite|compared notes with|compares notes with|went into a meeting with|huddled in a room with|closeted with|was closeted with|sees|saw|parleyed with|engaged with|conversed with|converses with|interacted with|interacts with|reconnected with|was hosted by|was granted an audience by|was given an audience by|were granted an audience by|was granted audience by|was the guest of|were the guests of|is the guest of|was a guest of|was closeted with|is closeted with|was in talks with|is in talks with|met up with|meets up with|got together with|linked up with|broke bread with|shared a table with|went into talks with|went straight into talks with|emerged from talks with|was shown in to|held talks separately with|come face to face with|came face to face with|joined|co-chaired with|co-chairs with|chaired jointly with|had a word with|have a word with|has had a word with|had words with|called in on|dropped in on|looked in on|paid a visit to|pays a visit to|went to see|goes to see|came to see|comes to see|went to meet|came to meet|huddles with|sat for talks with|entertained|took aside|drew aside|pulled aside|cornered|collared|got to meet|got to see|managed to meet|managed to see|made a point of seeing|made a point of meeting|moved on to|moves on to|went on to see|goes on to see|met again with|met with again|sat facing|was seated opposite|was seated across from|came together with|is seeing|are seeing|is lunching with|is dining with|lunches with|dines with|breakfasts with|is having lunch with|is having dinner with|is having talks with|is holding talks with|is meeting with|was meeting with',
  },
  {
    tag: { type: 'meet', form: 'noun', strength: 'weak', partner: 'with' },
    words: `${combine('his|her|their', 'turn')}|${combine('began|opened|started|ended|closed|finished|concluded|rounded off|wrapped up', combine('his|her|the', 'day|morning|afternoon|evening|visit|trip|stay|tour|programme|program'))}|${combine('day|evening|morning|afternoon', 'ended|began|closed|opened|finished|concluded|started|had begun|had started')}`,
  },
  {
    tag: { type: 'meet', form: 'verb', strength: 'strong', tense: 'past', partner: 'direct', oneWay: true },
    words: combine(combine('has|have|had', 'been|already been|just been|gone'), 'to see|to meet|to visit'),
  },
  {
    tag: { type: 'meet', form: 'verb', strength: 'strong', tense: 'past' },
    words: RETREATED,
  },
  {
    tag: { type: 'meet', form: 'verb', strength: 'strong', tense: 'past' },
    words:
      'sat down|sat together|sat down together|consulted|deliberated|parleyed|conversed|closeted|breakfasted|lunched|supped|strolled|sits down|sit down|sit down together|talked|conferred|huddled|came together|got together|spoke face to face|talking|dined together|dined|seen each other|saw each other|met each other|met face to face|were together for|spoken face to face|talked face to face|spoke one on one|spoken one on one|talked one on one|sat around a table|sat around the table|sat around one table|sat round a table|sat at one table|sat at the same table|shared a table|sat at a table|sat across a table|sat face to face|got around a table',
  },
  {
    tag: { type: 'meet', form: 'verb', strength: 'strong', tense: 'future', partner: 'direct' },
    words: combine(
      'will be|is to be|is due to be|is expected to be|is scheduled to be|is set to be',
      'received by|hosted by|welcomed by|the guest of|a guest of|host to',
    ),
  },
  {
    tag: { type: 'meet', form: 'verb', strength: 'strong' },
    words:
      'confer|converse|huddle|get together|sit together|dine together|lunch together|breakfast together|meet face to face|speak face to face|talk one on one|talk face to face',
  },
  { tag: { type: 'kept' }, words: 'aside|reserved|earmarked' },
  {
    tag: { type: 'meet', form: 'verb', strength: 'strong', partner: 'direct' },
    words: 'meet|meet again|meet next|next meet',
  },
  {
    tag: { type: 'meet', form: 'verb', strength: 'strong', partner: 'direct', oneWay: true },
    words:
      'meet with|find time for|find a moment for|find a few minutes for|make time for|make room for|sit with|receive|receiving|host|hosting|call on|calling on|see|seeing|sit down with|sitting down with|confer with|talk to',
  },
  {
    tag: { type: 'meet', form: 'verb', strength: 'strong', partner: 'direct', infinitive: true },
    words: 'to meet|to meet with|to receive|to host|to call on|to see|to sit down with|to confer with|to talk to',
  },
  {
    tag: { type: 'meet', form: 'verb', strength: 'strong', tense: 'past', partner: 'of', oneWay: true },
    words: combine('filed|passed|trooped|paraded|shuffled', 'through|one by one through|one after another through'),
  },
  {
    tag: { type: 'meet', form: 'verb', strength: 'weak' },
    words:
      'discussed|discuss|discusses|exchanged views|exchanged opinions|exchanged notes|reviewed|reviews|compared notes|compare notes|went over|dwelt on|considered|examined|worked through|touched upon|touched on|took up|take up|takes up|taking up',
  },
  // "With X, the focus was on trade"
  {
    tag: { type: 'meet', form: 'verb', strength: 'weak' },
    words: combine(
      combine('the', 'focus|emphasis|accent|talk|conversation|discussion|discussions|talks'),
      'was on|was about|was of|were about|turned to|centred on|centered on|focused on|revolved around|covered|dealt with|touched on',
    ),
  },
  {
    tag: { type: 'meet', form: 'verb', strength: 'weak', partner: 'direct' },
    words: 'spoke with|speak with|speaks with|speaking with|spoken with|had spoken with|spoke to',
  },
  // Words that look like the ones above and tell of no meeting.
  {
    tag: { type: 'word' },
    words:
      'press conference|news conference|press meeting|peace talks|nuclear talks|trade talks|ceasefire talks|peace negotiations|border talks|climate talks|cabinet meeting|review meeting|met every|met with disappointment|met with some disappointment|met with scepticism|met with criticism|met with applause|met with resistance|met with silence|met with protests|met with approval|meet the challenge|meet the challenges|meet the needs|meet the demand|meet demand|to meet demand|meet every|meet the deadline|meet the deadlines|meet targets|meet its|meet their|meets the|meets its|met its|meet that|to meet the challenge|to meet the challenges|to meet the needs|hosted a|hosted an|host a|hosts a|host an|to host a|to host an|joined hands|stand-off|time zone|at the time|talks about|see also|was to last|were to last|was due to last|was scheduled to last|was supposed to last|had been due to last|visit',
  },
  {
    tag: { type: 'ceremony' },
    words:
      'guard of honour|guard of honor|red carpet|family photo|group photo|group photograph|family photograph|photograph|photo op|photo-op|photo opportunity|handshake|handshakes|shook hands|pleasantries|greetings|reception line|motorcade|class photo|class photograph|family picture|family portrait|exchanged nods|exchanged greetings|exchanged smiles|exchanged pleasantries|handclasp|red-carpet ceremony|wreath-laying|wreath-laying ceremony|receiving line|shake hands|shaking hands|shaken hands|shook the hand|shook his hand|shook her hand|met at the airport|met him at the airport|met her at the airport|saw off|sees off|seen off|seeing off',
  },
  {
    tag: { type: 'meet', form: 'verb', strength: 'strong', tense: 'past', partner: 'direct' },
    words: `welcomed to his office|${combine('gave|hosted|threw|laid on|offered|has given', combine('a dinner|a lunch|a banquet|a private dinner|a working dinner|a working lunch|a luncheon|a breakfast|a farewell dinner', 'for|in honour of|in honor of'))}`,
  },
  {
    tag: {
      type: 'meet',
      form: 'verb',
      strength: 'strong',
      tense: 'past',
      partner: 'direct',
      greets: true,
      oneWay: true,
    },
    words: 'received|receives|was welcomed|were welcomed|was met by|were met by|is met by|was met at|were met at',
  },
  {
    tag: { type: 'arrival' },
    words:
      'warmly|red carpet welcome|red-carpet welcome|airport|at the airport|tarmac|airbase|airfield|railway station',
  },
  {
    tag: { type: 'arrival' },
    words: combine('upon|on|after', 'arrival|his arrival|her arrival|their arrival|arriving|landing'),
  },
  // "I was delighted to meet X" tells of what took place.
  {
    tag: { type: 'meet', form: 'verb', strength: 'strong', tense: 'past', partner: 'direct' },
    words: combine(
      'delighted|glad|pleased|happy|honoured|honored|privileged|good|great|nice|wonderful|always good|a pleasure|pleasure|a privilege|privilege|an honour|an honor',
      'to meet|to meet with|to have met|to receive|to host|to see|to call on|to welcome|to sit down with|to catch up with|to interact with|to engage with|meeting|meeting with|receiving|hosting',
    ),
  },
  {
    tag: { type: 'encounter' },
    words:
      'told|tells|assured|assures|briefed|briefs|confided|meal|teahouse|samovar|sofa|armchairs|half-hour|office of|tea|coffee|toast|worked out|thrashed out|hammered out|ironed out|hashed out|face to face|eye to eye|side by side|in private|behind closed doors|alone with|alone together|closeting|closeted|evening with|afternoon with|morning with|evening in the company of|credentials|letters of credence|laid on|played host|plays host|ushered|shown into|showed around|gave a tour|strolled|first guest|host was|knocked on|at the door of|came to see|interlocutor|interlocutors|caller|callers|broken up|broke up|came out|emerged|filed out|privately|in the company of|courtesy of',
  },
  {
    tag: { type: 'turn' },
    words: [
      'came next|comes next|later came|hour later came|hours later came|afterwards came|after that came|next it was|was next|were next|is next|next came|next was|next in was|next up was|next in line was|followed|then came|then comes|then it was|came after|came last|came later|last came|last to come was|came third|came second|came first|the turn of|’s turn|was followed by|were followed by|followed by|after him came|after her came|after them came|dropped by|drops by|dropped in|called by|came by|came round|comes round|looked in|popped in|stopped by|stops by|came over|came to her|came to his|brought up the rear|rounded off the day|closed the list|closed the day|completed the list|made up the list|was another|was the other|was the third|was the fourth|was the last|were the others|is another|the guests are|the guests were|his guests are|her guests are|his guests were|her guests were|the guest is|his guest is|her guest is|still to come|yet to come|second in line|third in line|fourth in line|last in line|was fourth|was fifth|came fourth|came fifth|was with him after|was with her after|given a slot|given a slot in|was given half an hour|was given an hour|was given time|was granted half an hour|was granted an hour|was granted time|got half an hour|got an hour|came in for|was shown in|was ushered in|on the same day’s list|figures on|figure on',
      combine(
        'was his|was her|is his|is her|will be his|will be her|is to be his|is to be her',
        combine('next|second|third|last', 'visitor|caller|guest|interlocutor'),
      ),
      combine(
        combine('were|are|will be|are to be', 'his|her'),
        combine('next|last|other|further', 'visitors|callers|guests|interlocutors'),
      ),
      combine('on his|on her|in his|in her', `list|card|timetable|${SCHEDULES}`),
      'through the door|through the door was|through his door|through her door|had to wait until|had to wait for his turn|had to wait for her turn|was kept waiting until|waited until',
      combine(CAME, combine('for', `${MEALS}|${WHILES}|${CHATS}`)),
      combine('got', WHILES),
      combine(CAME, combine('to', 'breakfast|lunch|dinner|supper|tea')),
    ].join('|'),
  },
  { tag: { type: 'turn', owned: true }, words: 'turn' },
  {
    tag: { type: 'time-turn' },
    words: `it was|it will be|brought|brings|belonged to|belongs to|${combine('was|is|will be', 'for|reserved for|set aside for|given over to')}`,
  },
  {
    tag: { type: 'verb', tense: 'future' },
    words: `${combine('will be', 'for|reserved for|set aside for|given over to')}|it will be`,
  },
  {
    tag: { type: 'caller' },
    words: `guest|visitor|caller|interlocutor|${combine('partner|companion|opposite number', 'at|over')}|lunch partner|dinner partner|luncheon partner|breakfast partner`,
  },
  { tag: { type: 'caller', first: true }, words: 'first guest' },
  { tag: { type: 'turn', likewise: true }, words: 'so did|so had|so has|so have|so will' },
  {
    tag: { type: 'apart' },
    words:
      'posed for|posing for|posed with|pose for|embraced|hugged|cross paths|crossed paths|crosses paths with|pass on the|passed on the|passed in the|pass in the|gavel|baton|took over from|takes over from|handed over to|hands over to|row|rows|seats away|places away|seats apart|places apart|seated next to|seated beside|watched|watches|applauded|greeting|greetings|nodded|waved|brushed past|walked past|passed each other|nothing more than|no more than|will be there|among the guests|stands|stood|accused|accuses|criticised|criticized|criticises|slammed|slams|blamed|blames|praised|praises|hailed|congratulated|congratulates|condoled|thanked|thanks|thanking|invited|succeeded|succeeds|replaced|replaces|mourned|endorsed|mocked|compared|likened|mentioned|appointed|sacked|dismissed|quoted|cited|recalled|remembered|wrote to|writes to|named|elected|re-elected|beat|defeated|predecessor|successor|brother|son of|daughter of|wife|husband|widow|according to|unlike|like|rival|rivals|ally of|allies|instead of|in place of|on behalf of|translated|born|died|killed|arrested|sanctioned|unaware|unawares|ignored|avoided|whose|about|speech|speeches|statement|article|book|poll|election|elections',
  },
  {
    tag: { type: 'separately' },
    words:
      'separately|one after another|one by one|individually|in succession|back-to-back|back to back|in quick succession|a string of|a series of|a flurry of|a list of|a raft of|a slew of|a round of|a clutch of|a handful of|a marathon of|a succession of|a procession of|half a dozen|respectively|separate',
  },
  {
    tag: { type: 'jointly' },
    words:
      'jointly|joint meeting|joint talks|as a threesome|as a foursome|in a threesome|as a trio|as a group|in a group|collectively|in one sitting|together with|trilateral|trilateral meeting|trilateral talks|three-way|three-cornered|tripartite|four-cornered|four-way|quadrilateral|quadrilateral meeting|around one table|around the same table|trilaterally|three-way talks|four-way talks|four-way discussion|three-way meeting|four-way meeting|three-way discussion|quadripartite',
  },
  { tag: { type: 'this' }, words: 'this|that|these' },
  {
    tag: { type: 'memorial' },
    words:
      'statue|statue of|statues of|statue to|bust|bust of|busts of|monument to|monument|memorial|memorial to|mausoleum of|tomb of|tomb|grave of|portrait of|portraits of|bears the name of|bear the name of|named after|named for|named in honour of|in honour of|in memory of|in honor of|named for|anniversary of|birth anniversary of|death anniversary of|the late|legacy of|museum of|museum|mausoleum|bhawan|street|avenue|bhavan|biography of|shrine of|poems of|poem by|song by|film about|painting of|dedicated to',
  },
  {
    tag: { type: 'visit' },
    words:
      'state visit|official visit|bilateral visit|working visit|bilateral leg|away from the conference|away from the summit|bilateral leg of',
  },
  {
    tag: { type: 'listing' },
    words:
      'among them|including|they were|these were|those were|on the list were|the list included|namely|they included|these included|among whom were|the list',
  },
];
