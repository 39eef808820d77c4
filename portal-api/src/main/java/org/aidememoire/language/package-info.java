/**
 * What people, programs and files bring in, read once and alike whichever way it comes: texts are
 * cleaned ({@link org.aidememoire.language.TypedText}), days are understood as they are written in
 * the nine languages ({@link org.aidememoire.language.TypedDay}).
 *
 * <p><i>Texts are cleaned where they come in, not where they are kept</i> – because there are few
 * ways in (a form's fields, an address, a JSON body, a file) and many fields: a new field is clean
 * without doing anything – confirmed by {@code TypedEverywhereIT}.
 *
 * <p><i>A direction override is taken out, not isolated</i> – because a title is shown in lists,
 * headers, mails and file names, and what isolates it in one of them is text in the next. Marks
 * that only say a direction (U+200E, U+200F) stay inside a text.
 *
 * <p><i>Texts that were kept before this rule are not migrated</i> – because a record is signed as
 * it was written, and cleaning it would be a version that nobody wrote. The index cleans what it
 * reads, so they are found; who saves one again saves it clean. What did harm, U+0000 and half a
 * character, the database never took.
 *
 * <p><i>A form understands a year of the Buddhist era, the API refuses it with the year that was
 * meant</i> – because a person sees what was understood before it is kept, and a program does not.
 */
@NullMarked
package org.aidememoire.language;

import org.jspecify.annotations.NullMarked;
