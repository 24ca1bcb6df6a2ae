// Words that stand between, before and after names: grammar, verbs, and common words that begin sentences or name things.
import { combine } from '../compose';
import type { WordGroup } from '../pack';
import { openers } from './openers';

const REGULAR =
  'deny|pose|wave|nod|embrace|hug|laugh|smile|applaud|settle|obtain|manage|remind|brief|tour|dine|voice|dismiss|refute|decline|refuse|avoid|accuse|add|agree|announce|approve|arrive|ask|assure|attack|back|brief|call|claim|comment|commend|condemn|confirm|congratulate|convey|decide|declare|deliver|demand|depart|describe|emphasise|emphasize|end|enter|express|finish|follow|greet|hail|hand|head|help|highlight|inform|insist|invite|join|land|laud|launch|leave|listen|mark|mention|move|note|offer|open|order|pass|pledge|point|praise|present|press|promise|propose|raise|reach|reaffirm|recall|refer|reiterate|remark|remain|repeat|reply|report|respond|return|review|secure|share|show|sign|smile|stay|stop|stress|succeed|support|surprise|thank|touch|travel|try|turn|underline|underscore|urge|use|visit|wait|walk|want|warn|watch|welcome|work|squeeze|appear|start|joke|land|serve|reject|voice|wrap|pack|skip|shake|dominate|preside|resume|continue|outline|seek|appreciate|tweet|post|observe|chat|convene|stand|overrun';
const IRREGULAR =
  "did not|didn't|does not|doesn't|won't|hasn't|haven't|wasn't|weren't|isn't|aren't|cannot|can't|wouldn't|" +
  'is|are|was|were|be|been|being|has|have|had|having|do|does|did|done|said|says|told|tells|tell|came|comes|come|went|goes|go|gone|took|takes|take|taken|gave|gives|give|given|made|makes|make|held|holds|hold|holding|flew|flies|fly|flown|left|leaves|leave|led|leads|lead|spent|spends|spend|wrote|writes|write|written|began|begins|begin|begun|became|becomes|become|found|finds|find|got|gets|get|kept|keeps|keep|laid|lays|lay|paid|pays|pay|put|puts|read|reads|ran|runs|run|saw|sent|sends|send|sat|sits|sit|spoke|speaks|speak|spoken|stood|stands|swore|thought|thinks|wore|won|wins|win|drew|draws|draw|drove|felt|fell|falls|fall|brought|brings|bring|broke|broken|built|bought|chose|chosen|heard|hears|knew|knows|known|let|lost|meant|rose|set|sets|shook|sought|stuck|understood|withdrew|met|bore|bears|asked|sees|wants|hopes|joins|visits|calls|urges|warns|backs|hails|vows|eyes|seeks|reaches|attends|leaves|arrives|departs|says|tells|signs|slams|lauds|discusses|heads|holds';
const PRESENT =
  'go|take|give|make|hold|fly|leave|lead|spend|write|begin|find|get|keep|lay|pay|send|sit|speak|draw|fall|bring|bear|tell|is|are|does|comes|goes|takes|gives|makes|holds|flies|leaves|leads|spends|writes|begins|becomes|finds|gets|keeps|lays|pays|puts|runs|sends|sits|speaks|stands|thinks|wins|draws|falls|brings|hears|knows|bears|sees|wants|hopes|joins|visits|calls|urges|warns|backs|hails|vows|eyes|seeks|reaches|attends|arrives|departs|signs|slams|lauds|discusses|heads';
const BE = 'is|are|was|were|been';
const SPEECH =
  'said|says|added|adds|wrote|writes|noted|notes|told|explained|replied|recalled|stressed|remarked|concluded|tweeted|posted';

const past = (stem: string) =>
  stem.endsWith('e') ? `${stem}d` : /[^aeiou]y$/u.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`;
const third = (stem: string) =>
  /(?:s|sh|ch|x)$/u.test(stem) ? `${stem}es` : /[^aeiou]y$/u.test(stem) ? `${stem.slice(0, -1)}ies` : `${stem}s`;
const regular = REGULAR.split('|');
const present = new Set([...regular.map(third), ...PRESENT.split('|')]);
const verbs = [...new Set([...regular.map(past), ...present, ...IRREGULAR.split('|')])].filter(
  (form) => !SPEECH.split('|').includes(form) && !BE.split('|').includes(form),
);

/** Forms that an auxiliary before them may govern from the clause before: "will fly to X and meet Y". */
const BARE =
  'hold|have|take|give|go|come|make|fly|meet|meet with|receive|host|call on|see|sit down with|attend|address|chair|sign|visit|join|discuss|travel|speak|deliver|participate|take part|exchange|pay|confer with|talk to|leave|return|proceed';

const TOPICS =
  'situation|situations|crisis|crises|war|wars|conflict|conflicts|developments|attack|attacks|fighting|ceasefire|tensions|bombing|violence|elections|project|projects|plant|port|events|peace|stability|government|authorities|regime|takeover|transition|embassy|consulate|hostages|unrest|invasion|operation';

export const words: readonly WordGroup[] = [
  openers,
  { tag: { type: 'topic' }, words: TOPICS },
  { tag: { type: 'case', case: 'with' }, words: 'with' },
  {
    tag: { type: 'case', case: 'between' },
    words: `between|${combine('between', combine('delegations|the delegations|teams|the teams', 'headed by|led by|under'))}`,
  },
  { tag: { type: 'case', case: 'of' }, words: 'of|at the invitation of|at the request of|at the initiative of' },
  { tag: { type: 'case', case: 'agent' }, words: 'by' },
  { tag: { type: 'case', case: 'in' }, words: 'in|at|inside|across|outside|near' },
  { tag: { type: 'case', case: 'to', behalf: true }, words: 'for|on behalf of' },
  {
    tag: { type: 'case', case: 'to' },
    words:
      'to|on|about|against|after|before|toward|towards|under|over|upon|without|behind|since|despite|following|regarding|concerning|via|into|onto|per|like|unlike|alongside|along with|accompanied by|together with|as|ahead of|because of|in addition to|apart from|besides|next to|beside|among|amid|beyond|above|below|around|ahead|succeeded|replacing|thanks to|during|than|except|including|plus',
  },
  {
    tag: { type: 'case', case: 'to', until: true },
    words: 'until|till|through',
  },
  {
    tag: { type: 'case', case: 'to', absent: true },
    words: 'instead of|in place of|in the place of|on behalf of|in the absence of|in absence of',
  },
  { tag: { type: 'case', case: 'to', origin: true }, words: 'from' },
  { tag: { type: 'case', case: 'to', source: true }, words: 'according to|citing|quoting' },
  { tag: { type: 'article', any: true }, words: 'a|an' },
  {
    tag: { type: 'article' },
    words:
      'the|the republic of|republic of|the islamic republic of|islamic republic of|the people’s republic of|the state of|state of|kingdom of|the kingdom of|the sultanate of|the kyrgyz republic of|the federal republic of|the arab republic of|the federal democratic republic of|the democratic republic of|the people’s democratic republic of|the democratic socialist republic of|democratic socialist republic of|the socialist republic of|socialist republic of|the hashemite kingdom of|the union of',
  },
  { tag: { type: 'conj' }, words: 'and|or|as well as|and then|and also|followed by|then with|along with|plus' },
  { tag: { type: 'particle' }, words: 'only|even|just|too|both|also' },
  {
    tag: { type: 'adverb' },
    words:
      'also|then|instead|so far|thus far|as yet|by now|later|earlier|separately|already|recently|again|today|yesterday|still|now|first|finally|eventually|subsequently|meanwhile|afterwards|afterward|personally|officially|briefly|reportedly|jointly|together|too|in turn|for his part|for her part|here|there|just|soon|once|twice|often|always|never|repeatedly|publicly|privately|formally|previously|initially|nonetheless|nevertheless|however|moreover|therefore|thus|both|all|each|himself|herself|not|will|would|has|have|had|on arrival|earlier in the day|later in the day|hours earlier|last week|this week|today|on the day|meanwhile',
  },
  { tag: { type: 'clause', but: true }, words: 'but' },
  { tag: { type: 'clause', where: true }, words: 'where' },
  {
    tag: { type: 'clause' },
    words:
      'while|although|though|because|whereas|when|which|that|so that|even though|after which|before which|even as|as did|as does|as do|as has|as had|so did|so does|unless|if|once|as if|yet|what|how|why|so|whilst',
  },
  { tag: { type: 'bare' }, words: BARE },
  { tag: { type: 'verb', tense: 'past' }, words: verbs.filter((form) => !present.has(form)).join('|') },
  { tag: { type: 'verb', tense: 'other' }, words: verbs.filter((form) => present.has(form)).join('|') },
  { tag: { type: 'verb', tense: 'past', be: true }, words: 'was|were|been' },
  { tag: { type: 'verb', tense: 'other', be: true }, words: 'is|are' },
  { tag: { type: 'verb', tense: 'past' }, words: 'were together for' },
  { tag: { type: 'verb', tense: 'past', speech: true }, words: SPEECH },
  {
    tag: { type: 'verb', tense: 'future' },
    words:
      "will|would|shall|is to|are to|was to|were to|is scheduled|are scheduled|was scheduled|were scheduled|is due|are due|was due|were due|is set|are set|is expected|are expected|was expected|were expected|is slated|are slated|is planning|plans|is going|are going|is down|intends|'ll",
  },
  { tag: { type: 'verb', tense: 'other' }, words: 'may|might|could|should|can|must', letters: 'small' },
  { tag: { type: 'which' }, words: 'which' },
  { tag: { type: 'you' }, words: 'you' },
  { tag: { type: 'you', owns: true }, words: 'your' },
  {
    tag: { type: 'word' },
    words:
      'it|its|this|that|these|those|there|here|such|some|any|all|many|most|much|more|less|few|several|other|others|another|each|every|own|same|different|various|certain|nothing|something|everything|nobody|somebody|everybody|no one|what|which|whose|how|why|who else|us|you|your|ours|theirs|itself|himself|herself|themselves|yes|ok|please|new|old|good|great|big|small|long|short|high|low|main|major|minor|key|important|central|regional|international|global|world|national|local|public|private|political|economic|military|strategic|mutual|joint|full|free|open|special|general|particular|recent|current|present|former|previous|next|final|early|late|annual|daily|weekly|official|senior|top|high-level|comprehensive',
  },
  {
    tag: { type: 'word' },
    words:
      'jogorku kenesh|zhogorku kenesh|verkhovna rada|milli majlis|milli mejlis|oliy majlis|majlisi oli|state great khural|state duma|lok sabha|rajya sabha|jatiya sangsad|pm house|pm’s house|pm office|pm’s office|prime minister house|prime minister’s house|prime minister’s office|president house|president’s house|president’s office|government|ministry|ministries|department|office|bureau|agency|administration|authority|parliament|senate|congress|assembly|house|hall|palace|square|park|garden|gardens|hotel|guesthouse|residence|villa|embassy|consulate|mission|secretariat|headquarters|airport|airbase|port|harbour|station|road|lane|bridge|tower|centre|center|club|resort|university|institute|college|school|academy|library|theatre|theater|stadium|bank|fund|company|corporation|group|union|league|organisation|organization|association|committee|commission|board|party|front|movement|army|navy|air force|forces|guard|corps|police|court|tribunal|treaty|pact|agreement|memorandum|protocol|declaration|charter|statement|communique|roadmap|initiative|initiatives|programme|program|project|plan|strategy|policy|law|act|bill|council|corridor|belt|pipeline|railway|line|control|border|frontier|river|sea|ocean|gulf|strait|island|islands|mountain|mountains|valley|desert|lake|bay|coast|east|west|north|south|eastern|western|northern|southern|middle|asia|europe|africa|america|eurasia|pacific|atlantic|indian ocean|press|news|media|newspaper|times|post|daily|tribune|herald|journal|review|television|tv|radio|channel|agency|service|services|bulletin|telegraph|gazette|website|cup|games|olympics|award|prize|order of|day|week|decade|century|festival|holiday|war|peace|crisis|conflict|attack|terror|terrorism|security|defence|defense|trade|energy|oil|gas|culture|economy|finance|people|nation|nations|country|countries|state|states|republic|federation|kingdom|emirate|emirates|province|region|district|city|town|village|capital|community|society|history|human|rights|women|children|youth|students|family|foundation|trust|exhibition|expo|fair|forum|congress|readout|release|update|live|explainer|analysis|opinion|editorial|interview|file|photo|photos|caption|advertisement|breaking|watch|exclusive|special report|headline|headlines|source|sources|officials|reporters|journalists|analysts|experts|observers|diplomats say',
  },
  {
    tag: { type: 'word' },
    words:
      'however|moreover|furthermore|therefore|nevertheless|nonetheless|indeed|besides|instead|otherwise|although|though|while|whereas|since|because|unless|until|despite|beyond|within|throughout|upon|among|amid|under|over|above|below|about|around|across|along|inside|outside|near|during|following|according|asked|speaking|talking|addressing|arriving|welcoming|noting|citing|referring|recalling|stressing|meeting|visiting|attending|looking|given|taken|seen|held|led|based|located|home|share|comments|comment|follow|related|trending|tags|topics|read|reading|latest|popular|recommended|subscribe|login|sign|menu|search|contact|about us|privacy|cookies|terms|copyright|reserved|advertise|newsletter|podcast|video|videos|gallery|images|image|credit|getty|afp|reuters|ap|xinhua|tass|pti|ani|interfax|ria|apa|anadolu|kazinform|app|dawn|epa|upi|afp photo|min read|updated|published|posted|ist|gmt|utc|am|pm local|local time|kst|cet|et|number|no|page|part|section|chapter|article|point|points|issue|issues|agenda|topic|question|questions|answer|answers|view|views|position|stance|interest|interests|concern|concerns|relations|ties|cooperation|co-operation|partnership|friendship|dialogue|connectivity|stability|development|progress|growth|investment|tourism|education|science|technology|health|climate|environment|water|food|agriculture|transport|infrastructure|logistics|digital|cyber|space|nuclear|missile|drone|weapons|arms|troops|soldiers|ceasefire|sanctions|tariffs|elections|referendum|reform|reforms|democracy|multipolar|multilateral|bilateral ties|external affairs|foreign affairs|affairs|matters|assignments|neither|either|whether|when|where|then|thus|hence|yet|still|again|ever|never|almost|nearly|quite|rather|very|really|perhaps|maybe|likely|unlikely|possible|impossible|clear|sure|certain|true|false|right|wrong|real|actual|ready|able|unable|willing|keen|happy|pleased|glad|proud|grateful|honoured|honored|delighted',
  },
];
