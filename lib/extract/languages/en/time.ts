import { enumerate } from '../compose';
import type { WordGroup } from '../pack';

const WEEKDAYS = 'Sunday|Sun;Monday|Mon;Tuesday|Tue|Tues;Wednesday|Wed;Thursday|Thu|Thur|Thurs;Friday|Fri;Saturday|Sat';
const MONTHS =
  'January|Jan;February|Feb;March|Mar;April|Apr;May;June|Jun;July|Jul;August|Aug;September|Sep|Sept;October|Oct;November|Nov;December|Dec';
const ORDINALS =
  'first|inaugural|maiden;second;third;fourth;fifth;sixth;seventh;eighth;ninth;tenth;eleventh;twelfth;thirteenth;fourteenth;fifteenth;sixteenth;seventeenth;eighteenth;nineteenth;twentieth;twenty-first;twenty-second;twenty-third;twenty-fourth;twenty-fifth;twenty-sixth';
const NUMBERS = 'one;two;three;four;five;six;seven;eight;nine;ten';

export const time: readonly WordGroup[] = [
  ...enumerate(WEEKDAYS, 0).map(
    ({ words, value }): WordGroup => ({ tag: { type: 'weekday', day: value }, words, letters: 'capital' }),
  ),
  ...enumerate(MONTHS, 1).map(
    ({ words, value }): WordGroup => ({ tag: { type: 'month', month: value }, words, letters: 'capital' }),
  ),
  ...enumerate(ORDINALS, 1).map(({ words, value }): WordGroup => ({ tag: { type: 'ordinal', value }, words })),
  ...enumerate(NUMBERS, 1).map(({ words, value }): WordGroup => ({ tag: { type: 'number', value }, words })),
  ...enumerate('a year ago|one year ago;two years ago;three years ago;four years ago;five years ago', 1).map(
    ({ words, value }): WordGroup => ({ tag: { type: 'year', ahead: -value }, words }),
  ),
  { tag: { type: 'year' }, words: 'year|years' },
  ...enumerate(
    'that year|that same year|the same year|later that year|earlier that year|of that year;the following year|a year later|one year later|a year on|a year after|the year after|the year following|twelve months later|twelve months on;two years later|two years on|two years after;three years later|three years on;four years later|four years on;five years later|five years on;six years later|six years on',
    0,
  ).map(({ words, value }): WordGroup => ({ tag: { type: 'year', after: value }, words })),
  { tag: { type: 'day-ending' }, words: 'st|nd|rd|th' },
  { tag: { type: 'month-word' }, words: 'month' },
  {
    tag: { type: 'day', offset: 0 },
    words:
      'today|tonight|this morning|this afternoon|this evening|earlier today|later today|an hour ago|hours ago|two hours ago|minutes ago|moments ago|a short while ago',
  },
  { tag: { type: 'day', offset: -1 }, words: 'yesterday|last night|late last night|last evening|overnight' },
  { tag: { type: 'day', offset: 1 }, words: 'tomorrow' },
  { tag: { type: 'day', offset: -2 }, words: 'the day before yesterday|two days ago' },
  { tag: { type: 'day', offset: -3 }, words: 'three days ago' },
  { tag: { type: 'day', offset: -4 }, words: 'four days ago' },
  { tag: { type: 'day', offset: -5 }, words: 'five days ago' },
  { tag: { type: 'day', offset: 2 }, words: 'the day after tomorrow' },
  {
    tag: { type: 'carried-day', offset: 0 },
    words:
      'the same day|that day|on the same day|later the same day|the same evening|the same afternoon|that evening|that afternoon|later that day|earlier that day|earlier in the day|later in the day|hours earlier|hours later|the same morning|that morning|that night',
  },
  {
    tag: { type: 'carried-day', offset: -1 },
    words:
      'a day earlier|one day earlier|the previous day|the previous evening|on the eve|the previous night|the previous afternoon|the previous morning',
  },
  {
    tag: { type: 'carried-day', offset: -1, governs: true },
    words:
      'the day before|a day before|on the eve of|the eve of|the evening before|the night before|the afternoon before|the morning before',
  },
  { tag: { type: 'carried-day', offset: 1, governs: true }, words: 'the day after|a day after|the morning after' },
  {
    tag: { type: 'carried-day', offset: 1 },
    words:
      'the following day|the next day|a day later|one day later|the following morning|the next morning|the following evening|the next evening|the following afternoon|the next afternoon',
  },
  ...[2, 3, 4, 5].flatMap((days): WordGroup[] => {
    const told = NUMBERS.split(';')[days - 1] ?? '';
    return [
      {
        tag: { type: 'carried-day', offset: -days },
        words: `${told} days earlier|${told} days before|${told} days previously`,
      },
      { tag: { type: 'carried-day', offset: days }, words: `${told} days later|${told} days after` },
    ];
  }),
  {
    tag: { type: 'carried-day', offset: null, session: 1 },
    words: 'the first day|the opening day|first day|opening day|day one',
  },
  {
    tag: { type: 'carried-day', offset: null, session: 2 },
    words:
      'the second day|second day|day two|the second and final day|second and final day|the second and last day|second and last day|the second and concluding day',
  },
  { tag: { type: 'carried-day', offset: null, session: 3 }, words: 'the third day|third day|day three' },
  {
    tag: { type: 'carried-day', offset: null, session: 'last' },
    words:
      'the last day|the final day|the closing day|the concluding day|last day|final day|closing day|concluding day',
  },
  {
    tag: { type: 'then' },
    words:
      'then|later|afterwards|afterward|subsequently|meanwhile|earlier|straight afterwards|shortly afterwards|after that|in turn|next|thereafter|at the same time|soon after',
  },
  {
    tag: { type: 'daypart' },
    words:
      'morning|afternoon|evening|night|noon|midday|over lunch|over breakfast|over dinner|after lunch|in the morning|in the afternoon|in the evening',
  },
];
