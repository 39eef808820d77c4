/**
 * The audit trail: who did what to which record, append-only and hash-chained, written in the same
 * transaction as the deed. It holds no content of records; a ministry's administrators read their
 * own ministry's entries.
 */
@NullMarked
package org.aidememoire.audit;

import org.jspecify.annotations.NullMarked;
