/**
 * Where in a text does something stand?
 *
 * Offsets count UTF-16 code units from 0, the end is exclusive, as in `String.prototype.slice` and in
 * the W3C Web Annotation Data Model (TextPositionSelector). A span is never empty. Whether it lies
 * inside its text is a question for the validator, which alone has the text.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const isInside = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
