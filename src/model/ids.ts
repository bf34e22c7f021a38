/**
 * What names a record?
 *
 * An id is a plain, non-empty string that somebody chose in a file; the brands keep the id of an
 * entity from standing where the id of a relation belongs. An id is looked up in a Map and never
 * becomes an object key or a graph key: `__proto__` and `constructor` are ids like any other.
 */
import * as z from 'zod/mini';

// Before the first object schema is made: zod otherwise probes `new Function`, which the content
// security policy forbids and reports. Every record type imports this file, so it runs first.
z.config({ jitless: true });

const id = z.string().check(z.minLength(1), z.maxLength(400));

export const sourceIdSchema = id.brand<'SourceId'>();
export const sectionIdSchema = id.brand<'SectionId'>();
export const entityIdSchema = id.brand<'EntityId'>();
export const passageIdSchema = id.brand<'PassageId'>();
export const relationIdSchema = id.brand<'RelationId'>();
export const relationTypeIdSchema = id.brand<'RelationTypeId'>();
export const familyIdSchema = id.brand<'FamilyId'>();
export const themeIdSchema = id.brand<'ThemeId'>();

export type SourceId = z.infer<typeof sourceIdSchema>;
export type SectionId = z.infer<typeof sectionIdSchema>;
export type EntityId = z.infer<typeof entityIdSchema>;
export type PassageId = z.infer<typeof passageIdSchema>;
export type RelationId = z.infer<typeof relationIdSchema>;
export type RelationTypeId = z.infer<typeof relationTypeIdSchema>;
export type FamilyId = z.infer<typeof familyIdSchema>;
export type ThemeId = z.infer<typeof themeIdSchema>;
