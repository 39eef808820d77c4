/**
 * Judges a file and reads its text, in a process of its own.
 *
 * <p>A file that somebody uploads is untrusted input to large parsers. So nothing here runs inside
 * the portal: {@link org.aidememoire.attachment.extraction.ExtractionProcess} starts a small JVM
 * with bounds on memory, time, processor and output and without a network, and reads its findings
 * back as lines of JSON. A parser that loops, runs out of memory or crashes costs one file, not the
 * portal. The libraries (PDFBox, jsoup) lie in {@code WEB-INF/extractor}, off the portal's own
 * class path.
 *
 * <p>Decisions. <b>What acts by itself is refused, what a reader clicks is not</b> – because a file
 * that fetches or sends when it is opened tells a stranger who reads it, while a law without its
 * links is a worse law – confirmed by {@code ActingPdfsTest} and {@code ActingOfficeFilesTest}. In
 * a PDF an automatic action may only move within the document: a list of what is allowed holds
 * against actions that are not invented yet. In an Office document every external relationship but
 * a hyperlink is refused, and types are compared by their last segment, because programs read more
 * spellings than the standard has. HTML keeps its scripts: it leaves the portal as a download under
 * a sandbox, and a saved web page without scripts is not that page.
 *
 * <p>Public are only the records and closed sets that cross the process boundary and {@code
 * ExtractionProcess}; {@code Extractor} is the other process's entry. The portal must not touch any
 * other class of this package: their libraries are not on its class path.
 */
@NullMarked
package org.aidememoire.attachment.extraction;

import org.jspecify.annotations.NullMarked;
