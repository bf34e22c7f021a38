/**
 * How does a plain reader say that a file is not for it?
 *
 * It gives up at the first thing that it does not know or does not like (docs/decisions/0010): the strict reader then
 * reads from the beginning, and says what the file is. Why it gave up is for whoever debugs it.
 */
export class NotPlain extends Error {}

export const giveUp = (why: string): never => {
  throw new NotPlain(why);
};
