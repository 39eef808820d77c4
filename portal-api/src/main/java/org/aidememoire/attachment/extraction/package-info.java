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
 * <p><b>Text is what a person who opens the file sees</b> – numbers that Word counts are there,
 * hidden and moved text is not, days are days of the calendar that the workbook counts in – because
 * a law is cited by its numbers and found by what was read in it – confirmed by {@code
 * WordTextTest}, {@code SheetTextTest}, {@code PdfTextTest}. <b>Old fonts are converted by their
 * names or left out</b> – because rubbish that is found helps nobody and hides that the words are
 * missing; the pages of a PDF are read from their picture instead – confirmed by the same.
 *
 * <p>Public are only the records and closed sets that cross the process boundary and {@code
 * ExtractionProcess}; {@code Extractor} is the other process's entry. The portal must not touch any
 * other class of this package: their libraries are not on its class path.
 */
@NullMarked
package org.aidememoire.attachment.extraction;

import org.jspecify.annotations.NullMarked;
