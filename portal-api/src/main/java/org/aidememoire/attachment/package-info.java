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
 *   <li>Content and name are judged apart: a content once, by its bytes alone; a name for each
 *       attachment, whenever it is asked for, by {@code NameVerdict} – because a verdict that the
 *       last name decides lets anybody refuse everybody's file, and one that is not stored cannot
 *       be stale. Confirmed by {@code NameVerdictTest}, {@code AttachmentsResourceIT}.
 *   <li>Owners take turns, an owner's smallest file first, and small files have a lane of their own
 *       – because files of one person must not hold up everybody's. An owner is a person, or a
 *       ministry's machine. Confirmed by {@code ExtractionQueueTest}.
 *   <li>Parameters, turn, quota and disk are checked before the first byte is read, and bytes move
 *       into the store in the transaction that names them, under a lock that the sweep waits for –
 *       because what is refused must leave nothing. Confirmed by {@code UploadLimitsIT}, {@code
 *       RemovedFilesIT}.
 *   <li>What rules let pass is judged anew when they change ({@code ExtractionQueue.RULES}), while
 *       nothing else waits – because what was accepted yesterday is opened today. Confirmed by
 *       {@code ExtractionQueueTest}.
 *   <li>The pictures of a file are read again by a check that takes no text upon a picture for that
 *       page's text, for one file a person at a time, held by a unique index – because whoever
 *       edits one record would else turn the good text of a file that others carry, too, into a
 *       worse one by asking, and reading is the most expensive thing a page can start. Confirmed by
 *       {@code PdfTextTest}, {@code ExtractionQueueTest}, {@code AttachmentsResourceIT}.
 *   <li>A scanner is asked over clamd's protocol and not built in – because signatures age daily
 *       and belong to whoever runs the portal. Confirmed by {@code VirusScannerTest}.
 *   <li>What looks like a list of passports or telephones is held until somebody who may edit the
 *       record confirms that it holds no personal data of workers – because such a list harms those
 *       on it, and a machine cannot tell a list of workers from one of offices. Each record's
 *       editor answers for that record. Confirmed by {@code PersonalNumbersTest}, {@code
 *       AttachmentsResourceIT}.
 * </ul>
 */
@NullMarked
package org.aidememoire.attachment;

import org.jspecify.annotations.NullMarked;
