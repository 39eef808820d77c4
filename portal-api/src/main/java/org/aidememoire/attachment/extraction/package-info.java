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
 * <p>Public are only the records and closed sets that cross the process boundary and {@code
 * ExtractionProcess}; {@code Extractor} is the other process's entry. The portal must not touch any
 * other class of this package: their libraries are not on its class path.
 */
@NullMarked
package org.aidememoire.attachment.extraction;

import org.jspecify.annotations.NullMarked;
