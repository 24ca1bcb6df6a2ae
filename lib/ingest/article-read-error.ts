/** An input that cannot be read as articles; the message is one line and says what to do. */
export class ArticleReadError extends Error {
  override name = 'ArticleReadError';
}
