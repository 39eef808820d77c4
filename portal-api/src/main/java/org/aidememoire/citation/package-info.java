/**
 * Which laws a text cites, as they are written in the region: {@code s. 60L of the Employment Act
 * 1955}, {@code Pasal 12 UU 18/2017}, {@code มาตรา 59}. Each is brought into one normal form, the
 * <em>work</em>, however it was written; a record that is a law has the works under which it is
 * cited. So a record leads to the laws that it cites, and a law to the records that cite it, each
 * as far as the reader may see both.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A citation is kept as the work that it names and not as the record that has it – because
 *       the law may be entered after the text that cites it, and may be hidden from its readers.
 *       Confirmed by {@code CitationsIT}.
 *   <li>Texts are read by a follower of the change log, once in the cluster – because a law of
 *       200,000 letters takes longer than its author should wait, and texts from before are read
 *       the same way. Confirmed by {@code CitationsIT}.
 *   <li>A provision without its law means the one instrument that the record cites, and nothing
 *       where it cites several or none – because a wrong link would be believed. Confirmed by
 *       {@code CitationReaderTest}, {@code CitationsIT}.
 * </ul>
 */
@NullMarked
package org.aidememoire.citation;

import org.jspecify.annotations.NullMarked;
