/** What common words say; what each means stands at the tag `word`. */
export type Said =
  | 'here'
  | 'stay'
  | 'goes'
  | 'held'
  | 'later'
  | 'instead'
  | 'moved'
  | 'happened'
  | 'date'
  | 'now'
  | 'as'
  | 'first'
  | 'part'
  | 'takes'
  | 'body'
  | 'founded';
