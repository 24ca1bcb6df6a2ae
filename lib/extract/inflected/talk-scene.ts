// One word of meeting in its clause, as the rules about its sides see it.
import type { Mention, Sentence } from '../document';
import type { TagOf } from '../languages/tags';
import type { Clause } from '../refiners/clauses';

export interface TalkScene {
  sentence: Sentence;
  clause: Clause;
  inside: readonly Mention[];
  trigger: number;
  meet: TagOf<'meet'>;
  triggers: readonly number[];
}

/** The members of a mention's list. */
export function groupOf(mentions: readonly Mention[], member: Mention): Mention[] {
  return mentions.filter((mention) => mention.group === member.group);
}
