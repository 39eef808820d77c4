/**
 * Brings a folder of documents into a running portal as instruments with their files.
 *
 * <p>Rules: it speaks to the portal over its API alone, with a machine's token, so it can do
 * nothing that the ministry's machine may not do. Running it again adds nothing twice: each
 * instrument carries where it came from and a digest of the file ({@link
 * org.aidememoire.importer.Provenance}), and the portal is asked what it holds before anything is
 * sent. One document that is refused does not stop the others; the report at the end says why.
 */
@NullMarked
package org.aidememoire.importer;

import org.jspecify.annotations.NullMarked;
