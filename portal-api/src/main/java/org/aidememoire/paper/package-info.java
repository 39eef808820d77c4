/**
 * Papers that leave the portal as files: what a feature has to say, in parts that know no form of
 * file ({@link org.aidememoire.paper.Paper}), and the form in which offices change texts, DOCX
 * ({@link org.aidememoire.paper.Docx}). A feature says which papers it has; it gives them nothing
 * that the reader of the paper may not read.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>DOCX is written as the XML that it is – because what the scripts of the region need on each
 *       run, a library has no words for either, and the one that there is brings 15 MB to every
 *       node. Apache POI reads what is written, in the tests. Confirmed by {@code DocxTest}.
 *   <li>Each run of Thai, Lao, Khmer or Burmese says that it is complex script, with a font, a size
 *       and a language of its own – because an office program else shapes it with the Latin font,
 *       and checks its words as English. Confirmed by {@code DocxTest}.
 *   <li>There is no PDF: pages are printed by the browser, which shapes these scripts – because no
 *       library for PDF in Java does. Confirmed by {@code PrintIT}.
 * </ul>
 */
@NullMarked
package org.aidememoire.paper;

import org.jspecify.annotations.NullMarked;
