/**
 * Does the reader want this beside what is chosen already, or instead of it?
 *
 * Ctrl, ⌘ or shift held during the press means beside; one rule for lists, the table and the names of
 * entities, and the same as on the stage.
 */
export const isAdditive = (event: {
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}): boolean => event.ctrlKey || event.metaKey || event.shiftKey;
