/**
 * Countries, ministries, posts, people and their postings. Everyone signed in reads it; a
 * ministry's administrator keeps the postings of the ministry's own people. A posting is planned,
 * current or ended by the clock alone, and rights go with it at that moment.
 */
@NullMarked
package org.aidememoire.directory;

import org.jspecify.annotations.NullMarked;
