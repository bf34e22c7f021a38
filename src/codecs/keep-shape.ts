/**
 * How does the code that was made fast for objects of a class outlive those objects?
 *
 * An engine compiles what runs often for the shapes it has met, and throws that code away when a collection finds no
 * object of such a shape any more. A reader lives as long as its file: without this, every file is read by code
 * that has to become fast anew, at more than twice the cost. So one object of each class that does the work of a large
 * file is kept; it is made over nothing, and holds nothing.
 */
const kept: object[] = [];

/** `one` and what hangs from it are kept for as long as the program runs. */
export function keepShape(one: object): void {
  kept.push(one);
}
