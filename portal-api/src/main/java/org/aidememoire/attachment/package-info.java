/**
 * Files on any record: kept by the hash of their content, checked and read before anyone gets them,
 * found by their words.
 *
 * <p>Rules. A file is held until {@link org.aidememoire.attachment.extraction} has judged its
 * content; then it is available or refused with the reason. Who may read the record may download
 * its files, who may edit the record may add and remove them; what the reader may not see does not
 * exist. The same content is stored and read once, however many records carry it. Files leave the
 * portal as downloads under a sandboxing policy; only PDFs and images may show in place.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Attachments are stored by their SHA-256, served as downloads under a sandbox policy –
 *       because what was checked is what is served, and nothing in it runs. Confirmed by {@code
 *       ContentStoreTest}, {@code AttachmentsResourceIT}.
 * </ul>
 */
@NullMarked
package org.aidememoire.attachment;

import org.jspecify.annotations.NullMarked;
