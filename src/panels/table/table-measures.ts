/**
 * Which sizes and numbers hold for the table?
 *
 * Sizes are those of Table.module.css; numbers say up to which length the table does a thing for all of its rows,
 * and where it does it for the first ones alone it says so.
 */

/** What the header covers of the rows below it. */
export const HEAD_PX = 36;

/** Two lines; each row is measured when it comes. */
export const ROW_PX = 48;

/** Up to so many the page holds every row. */
export const WHOLE_ROWS = 400;

/** So many rows are copied or printed at most: the way to all of a longer table is a file. */
export const TAKEN_ROWS = 10_000;
