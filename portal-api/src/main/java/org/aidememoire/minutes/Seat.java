package org.aidememoire.minutes;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aidememoire.consultation.ConsultationSeriesContent;
import org.aidememoire.consultation.Delegation;
import org.aidememoire.consultation.SessionContent;
import org.aidememoire.consultation.SessionState;
import org.aidememoire.consultation.Sessions;
import org.aidememoire.record.View;
import org.jspecify.annotations.Nullable;

/**
 * Where the reader sits at a session.
 *
 * @param convener whether the reader writes for everybody
 * @param own the delegations of the reader's posts
 */
public record Seat(
    View<SessionContent> session,
    View<ConsultationSeriesContent> series,
    boolean convener,
    List<Delegation> own) {

  public SessionState state() {
    return Sessions.state(session.header());
  }

  /** Whether its minutes no longer change. */
  public boolean adopted() {
    return state() == SessionState.ADOPTED || state() == SessionState.CLOSED;
  }

  /** Whether the reader reads the minutes while they are written. */
  public boolean atTheTable() {
    return convener || !own.isEmpty();
  }

  public List<Delegation> delegations() {
    return series.content().delegations();
  }

  UUID id() {
    return session.header().id();
  }

  Set<String> keys() {
    return delegations().stream().map(Delegation::key).collect(Collectors.toSet());
  }

  /** The keys of the posts among them: each can be given something to do. */
  Set<String> posts() {
    return delegations().stream()
        .map(Delegation::post)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /** Those for which the reader may write. */
  public List<Delegation> writable() {
    return convener ? delegations() : own;
  }

  /** Whether the reader may write a row of that delegation, null where it is nobody's. */
  public boolean writes(@Nullable String delegation) {
    return state() == SessionState.MINUTES_IN_DRAFT
        && (convener || own.stream().anyMatch(d -> d.key().equals(delegation)));
  }

  /** Whom history names: the delegation, or who convenes; never a person. */
  String author() {
    return convener || own.isEmpty()
        ? post(session.header().ministry(), session.header().post())
        : own.getFirst().key();
  }

  private static String post(String ministry, @Nullable String post) {
    return post == null ? ministry : post;
  }
}
