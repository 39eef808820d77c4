package org.aidememoire.follow;

import java.time.Instant;
import java.util.UUID;
import org.aidememoire.notice.KeptFor;

/**
 * What somebody follows.
 *
 * @param followed the key of an instrument, the code of a country, a topic, or the alias of a
 *     ministry
 * @param name as it is called; empty for a topic, whose words are the page's, and for an instrument
 *     that the reader cannot read any more
 */
public record Follow(
    UUID id, FollowSubject subject, String followed, String name, KeptFor keptFor, Instant since) {}
