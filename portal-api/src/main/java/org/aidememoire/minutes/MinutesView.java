package org.aidememoire.minutes;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.aidememoire.consultation.Attribution;
import org.aidememoire.consultation.SessionState;

/**
 * The minutes of a session while they are written and corrected. Who does not sit at the table sees
 * of them that there are some, by the state of the session, and nothing else.
 *
 * @param attribution how those who spoke are named outside
 * @param delegations for which this reader may write, by key
 * @param changed from which to ask for what changes later
 */
public record MinutesView(
    UUID session,
    String title,
    SessionState state,
    Attribution attribution,
    List<String> delegations,
    List<StatementView> statements,
    List<SetAside> aside,
    Instant changed) {}
