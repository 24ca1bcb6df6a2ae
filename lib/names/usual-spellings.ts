// Names that every newsroom spells in its own way and that differ from one another only in vowels (Hasan, Hussain): the usual
// Latin spelling first. All lower case, as `romanise` would leave them.
const GROUPS: readonly string[] = [
  'mohammad mokhammed mokhamed mokhamad mukhamed mukhamad muhamed muhamad mohammed muhammad muhammed mohamed mohamad mohmmad mahammad muhammadu mukhammad mukhammed mokhammad magomed mohd md moh mo muhammd',
  'mahmud mekhmud makhmood mahmood mehmood mehmud makhmud mahmoud',
  'hussain khosseyn khoseyn khossein khosein khusayn khussayn hosein hossayn huseyn hosseyn hoseyn hussien hussein husain husein hossain hosein hussien hossein hosain hussen khusein khuseyn khussein khusain husen hosen khusseyn husayn hussayn',
  'hasan hachhan hassan hasson khasan khassan hason',
  'ahmad ahmat ahamad ahmed ahmet akhmad akhmed akhmet ahammad ahamed ahmmed',
  'abdullah abdulla abdollah abdallah abdalla abdolla abdula',
  'rahman rehman rakhman rohman rahmon rakhmon',
  'ali aliy',
  'singh sinh sing singkh simh',
  'khan',
  'shah shakh',
  'sheikh shaikh shaykh sheykh sheykha shekh shayekh',
  'yusuf yousef yousuf youssef yusof iusuf yusef',
  'ibrahim ebrahim ibragim ibrohim ibrahima',
  'ismail esmail ismoil esmaeil ismayil',
  'sharif sherif shareef',
  'faisal feisal faysal feysal faizal fayisal',
  'said saeed syed sayed sayyid seyed saiyad seyyed saiyed sayeed sayid seid saed said',
  'salman',
  'jamal gamal',
  'umar omar umer',
  'osman usman uthman othman',
  'aziz azeez ajij ajiz',
  'nawaz navaz nawaj navaj navaaz',
  'shahbaz shehbaz shahbaj shehbaj shakhbaz shehabaj',
  'parvez pervez pervaiz parvej pervej parvaiz',
  'mirza mirja mirzo mirjo',
  'mehdi mahdi mekhdi makhdi mahadi mehadi mehedi',
  'mustafa mustapha mostafa mustofa mostofa',
  'abbas abas abbos',
  'javad jawad javed dzhavad',
  'george jorj jarj dzhordzh jordzh',
  'georgy georgi georgiy georgii georgij jorji jarji jorjy giorgi',
  'howlader hawlader hawladar hawaldar havaldar haolader haoladar hauladar havladar houlader khovlader khauladar khavlader',
  'zayed zayad zaied jayed jayad',
  'heydar haidar hayder haydar geydar haider',
  'hasanov khasanov gasanov hasanow hassanov',
  'huseynov khuseynov khusseinov guseynov huseinov husseinov guseinov',
  'hajiyev hajiev gajiyev gajiev haziev',
  'hamid hameed khamid',
  'rashid rasheed rashed rasid',
  'nasir nasser naseer naser',
  'karim kareem kerim',
  'rahim raheem rakhim',
  'iqbal ikbal',
  'sergey sergei serguei sarge sargei sergeyi sergeyy sargey',
  'aleksandr alexander aleksander alexandr aleksandar alekjandar alekjendar alekzendar alekjender elekjendar alekjandr aleksandor alekjandor alyaksandr',
  'vladimir wladimir vladimeer bladimir',
  'dmitry dmitri dmitriy dmitrii dimitri dimitry',
  'mikhail michail mihail mikhayil mikhayl mikhael',
  'yevgeny evgeny yevgeniy evgeni evgenii yevgeni evgeniy',
  'andrey andrei aandrei andrej endri endrey endrei andri aandri aandrey andreyi',
  'aleksey aleksei alexei alexey aleksie',
  'nikolay nikolai nikolaj nicolai',
  'yuri yury yuriy iuri yurii',
  'viktor victor wiktor',
  'ivan iwan eevan',
  'pyotr petr piotr',
  'fyodor fedor feodor',
];

const CANONICAL: ReadonlyMap<string, string> = new Map(
  GROUPS.flatMap((group) => {
    const spellings = group.split(' ');
    const usual = spellings[0] ?? '';
    return spellings.map((spelling): [string, string] => [spelling, usual]);
  }),
);

/** The usual Latin spellings of common names. */
export const USUAL_SPELLINGS: ReadonlySet<string> = new Set(CANONICAL.values());

/** The usual Latin spelling of a common name, or `word` itself; lower case in and out. */
export function canonicalSpelling(word: string): string {
  return CANONICAL.get(word) ?? word;
}
