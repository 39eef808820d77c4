package org.aidememoire.sharing;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.aidememoire.identity.CurrentPosting;
import org.aidememoire.identity.Role;
import org.jspecify.annotations.Nullable;

/** The one rule of access, said again from its words and without its code. */
public final class RuleInWords {

  private RuleInWords() {}

  /** Somebody who reads: a member of an organisation, a ministry's machine, or nobody known. */
  public record Someone(
      @Nullable UUID id,
      String username,
      @Nullable String ministry,
      boolean machine,
      List<CurrentPosting> postings) {

    public static final Someone UNKNOWN = new Someone(null, "", null, false, List.of());

    public static Someone machineOf(String ministry) {
      return new Someone(null, "machine-" + ministry, ministry, true, List.of());
    }

    /** Postings by which their holder works for the ministry, and does not only watch. */
    List<CurrentPosting> working() {
      return postings.stream()
          .filter(p -> p.role() != Role.OBSERVER && p.role() != Role.SECRETARIAT)
          .toList();
    }

    /** Where what this person writes is kept: at a post rather than at the head office. */
    CurrentPosting home() {
      var working = working();
      return working.stream().filter(p -> p.post() != null).findFirst().orElse(working.getFirst());
    }
  }

  /** A group: those of the named countries who work in the host country, and whom it names. */
  public record Group(UUID id, String host, Set<String> sending, Set<UUID> named) {

    boolean has(Someone reader) {
      return !reader.postings.isEmpty()
          && (named.contains(reader.id)
              || reader.working().stream()
                  .filter(p -> host.equals(p.host()))
                  .anyMatch(p -> sending.isEmpty() || sending.contains(p.sending())));
    }
  }

  /**
   * A record as it was shared.
   *
   * @param widest the widest level that reads it in its state
   * @param found whether searches find it in its state
   * @param container what it is a part of: nobody reads a part who does not read the whole
   */
  public record Shared(
      UUID id,
      String kind,
      Someone author,
      SharingLevel level,
      SharingLevel widest,
      boolean found,
      String about,
      @Nullable Group group,
      @Nullable Shared container) {

    /** The level that counts in its state. */
    private SharingLevel now() {
      return level.compareTo(widest) < 0 ? level : widest;
    }
  }

  public static boolean lets(Shared record, Someone reader) {
    var container = record.container;
    return letsAlone(record, reader) && (container == null || lets(container, reader));
  }

  private static boolean letsAlone(Shared record, Someone reader) {
    var level = record.now();
    var home = record.author.home();
    return level == SharingLevel.PUBLIC
        || record.author.equals(reader)
        || (reader.machine && letsMachine(level, home, reader))
        || (level == SharingLevel.COMMUNITY
            && reader.postings.stream().anyMatch(p -> p.role() == Role.SECRETARIAT))
        || (level == SharingLevel.GROUPS && Objects.requireNonNull(record.group).has(reader))
        || reader.working().stream().anyMatch(p -> lets(level, home, record.about, p));
  }

  /** A machine reads as its ministry's head office. */
  private static boolean letsMachine(SharingLevel level, CurrentPosting home, Someone machine) {
    var own = home.ministry().equals(machine.ministry);
    return level == SharingLevel.COMMUNITY
        || (own && level.compareTo(SharingLevel.MINISTRY) >= 0)
        || (own && level == SharingLevel.POST && home.post() == null);
  }

  private static boolean lets(
      SharingLevel level, CurrentPosting home, String about, CurrentPosting posting) {
    var sameMinistry = posting.ministry().equals(home.ministry());
    var samePost = sameMinistry && Objects.equals(posting.post(), home.post());
    var there = about.equals(posting.host());
    var sameTeam = there && Objects.equals(home.sending(), posting.sending());
    return switch (level) {
      case PERSONAL -> false;
      case POST -> samePost;
      case MINISTRY -> sameMinistry;
      case COUNTRY_TEAM, GROUPS -> sameMinistry || sameTeam;
      case HOST_CIRCLE -> sameMinistry || there;
      case COMMUNITY, PUBLIC -> true;
    };
  }
}
