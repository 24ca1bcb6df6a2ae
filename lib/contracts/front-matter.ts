/** YAML front matter at the head of a .txt or .md file, with the line behind it; the first group holds the fields. */
export const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
