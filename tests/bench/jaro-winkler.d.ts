declare module 'jaro-winkler' {
  /** Likeness of two texts, 0 to 1. */
  export default function jaroWinkler(a: string, b: string): number;
}
