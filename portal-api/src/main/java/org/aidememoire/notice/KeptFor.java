package org.aidememoire.notice;

import java.util.List;
import org.aidememoire.identity.Reader;
import org.aidememoire.identity.Token;
import org.aidememoire.problem.Invalid;

/** Who keeps a saved search or a follow, and is notified of what it finds. */
public enum KeptFor {
  /** The person alone. */
  ME,
  /** The post's (or the head office's) people, who share it; successors find it. */
  POST;

  /** Of what is kept under that token. */
  public static KeptFor of(String keeper) {
    return keeper.startsWith("post:") ? POST : ME;
  }

  /**
   * Whoever is posted alone or with one or two colleagues keeps for the post, so that a successor
   * finds it; whoever works at a head office, for oneself.
   */
  public static KeptFor usual(Reader by) {
    return by.acting().filter(posting -> posting.post() != null).isPresent() ? POST : ME;
  }

  /** Those that the reader can choose. */
  public static List<KeptFor> choices(Reader by) {
    return by.acting().isPresent() ? List.of(values()) : List.of(ME);
  }

  /** The token of who keeps it: a person with a posting, or the post that the reader acts for. */
  public String keeper(Reader by) {
    var person = by.person();
    if (this == ME && person != null) {
      return Token.person(person);
    }
    if (by.machine()) {
      return Token.post("" + by.ministry(), null);
    }
    return by.acting()
        .map(p -> Token.post(p.ministry(), p.post()))
        .orElseThrow(() -> Invalid.field("keptFor", "field.keptfor.post"));
  }
}
