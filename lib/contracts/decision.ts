// What an editor decided. The log of decisions, one JSON object a line, is replayed over the claims: nothing is changed for good.
import { z } from 'zod';
import { reasonSchema } from './reason';
import { LANGUAGES } from './vocabulary';

const id = z.string().min(1).max(300);
/** A person as the log names them: the id, and the Latin name by which their reports are found again. */
const personRefSchema = z.object({ id, name: z.string().min(1).max(300) });
export type PersonRef = z.infer<typeof personRefSchema>;

const spelling = z.string().trim().min(1).max(200);
const note = z.string().max(1000).optional();
const names = z
  .partialRecord(z.enum(LANGUAGES), spelling)
  .refine((given) => Object.keys(given).length > 0, 'Give a name in one language at least.');

/** The kinds of decisions; `Person` says how they name persons. */
const kindsWith = <Person extends z.ZodType>(person: Person) =>
  z.discriminatedUnion('kind', [
    /** `from` is the same person as `into`, whose id and page stay. */
    z.object({ kind: z.literal('merge'), from: person, into: person, note }),
    /** Two persons that will not be proposed as one again. */
    z.object({ kind: z.literal('not_same'), a: person, b: person, note }),
    /** One Latin spelling of a person's names, which reports were joined by, is somebody else's. */
    z.object({ kind: z.literal('split'), person, name: spelling, note }),
    /** How a person is called from now on, in one language or more. */
    z.object({ kind: z.literal('rename'), person, names, note }),
    /** A claim that is wrong: it stays stored, and nothing follows from it. */
    z.object({ kind: z.literal('reject'), claim: id, note }),
    /** A claim that was checked: it counts as certain. */
    z.object({ kind: z.literal('accept'), claim: id, note }),
    /** Takes an earlier decision back. */
    z.object({ kind: z.literal('undo'), decision: id, note }),
  ]);

/** A decision as an editor gives it: persons by id. */
export const decisionInputSchema = kindsWith(id);
export type DecisionInput = z.infer<typeof decisionInputSchema>;

/** One line of the log. `id` is made when the decision is taken; `at` is an ISO time. */
export const decisionSchema = z.intersection(kindsWith(personRefSchema), z.object({ id, at: z.iso.datetime() }));
export type Decision = z.infer<typeof decisionSchema>;

/** What came of one decision. */
export const decisionReportSchema = z.object({
  /** Its id in the log, also when it stood there already. */
  id: z.string().nullable(),
  outcome: z.enum(['applied', 'unchanged', 'refused']),
  /** Why it was refused, and what to do, in English. */
  message: z.string().nullable(),
  /** The same for whoever has words of their own. */
  reason: reasonSchema.nullable(),
});
export type DecisionReport = z.infer<typeof decisionReportSchema>;

export const postDecisionsSchema = z.object({
  decisions: z
    .array(z.union([decisionSchema, decisionInputSchema]))
    .min(1)
    .max(500),
});
