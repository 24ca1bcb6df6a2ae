/** From this confidence on a fact stands without a mark; below it lists and the graph say that it is not certain. */
export const CERTAIN = 0.85;
/** Under this confidence a meeting is not drawn by itself: it waits in the review. */
export const DRAWN = 0.6;
