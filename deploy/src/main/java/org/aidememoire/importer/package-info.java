/**
 * Brings a folder of documents into a running portal as instruments with their files.
 *
 * <p>Rules: it speaks to the portal over its API alone, with a machine's token, so it can do
 * nothing that the ministry's machine may not do. Running it again adds nothing twice: each
 * instrument carries where it came from and a digest of the file ({@link
 * org.aidememoire.importer.Provenance}), and the portal is asked what it holds before anything is
 * sent. One document that is refused does not stop the others; the report at the end says why.
 *
 * <p>Decisions. <b>An instrument is published when its file is available, not when it is created,
 * and discarded when its file is refused</b> – because an instrument without its file says nothing
 * – confirmed by {@code ImportTest}. <b>A manifest is refused as a whole, by line and column, where
 * anything in it would be lost</b> – because a title without its letters is found by nobody –
 * confirmed by {@code ManifestTest}. <b>Without {@code --update} a corrected manifest only says
 * what it would change</b> – because people correct instruments in the portal as well – confirmed
 * by {@code ImportTest}.
 */
@NullMarked
package org.aidememoire.importer;

import org.jspecify.annotations.NullMarked;
