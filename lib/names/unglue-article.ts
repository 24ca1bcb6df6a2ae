/** The Arabic article where nothing but a capital letter tells it from the name: `AlQahtani`, `ElBaradei`, `AshSharaa`. */
const GLUED = /^(?:A(?:[lnrdtz]|sh?)|E[ls])(?=\p{Lu}\p{Ll}{2})/u;

/** Gives a glued article its hyphen: `AlQahtani` → `Al-Qahtani`. Other words stay as they are. */
export function unglueArticle(word: string): string {
  return word.replace(GLUED, (article) => `${article}-`);
}
