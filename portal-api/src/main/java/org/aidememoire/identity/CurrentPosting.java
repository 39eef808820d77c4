package org.aidememoire.identity;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A posting at the moment of reading.
 *
 * @param sending the country of the ministry, null for an organisation without one
 * @param post null at the ministry's head office
 * @param host the country of the post, null at the head office
 */
public record CurrentPosting(
    UUID id,
    String ministry,
    String ministryName,
    @Nullable String sending,
    @Nullable String post,
    @Nullable String postName,
    @Nullable String host,
    Role role,
    @Nullable String title) {

  /** What this posting alone lets its holder read. */
  public SortedSet<String> tokens() {
    var tokens = new TreeSet<String>();
    if (role.readsForItsMinistry()) {
      tokens.add(Token.COMMUNITY);
      tokens.add(Token.ministry(ministry));
      tokens.add(Token.post(ministry, post));
      if (host != null) {
        tokens.add(Token.host(host));
        if (sending != null) {
          tokens.add(Token.team(sending, host));
        }
      }
    }
    if (role == Role.HEAD_OF_POST && post == null) {
      tokens.add(Token.head(ministry));
    }
    if (role == Role.SECRETARIAT) {
      tokens.add(Token.COMMUNITY);
      tokens.add(Token.SECRETARIAT);
    }
    if (role == Role.ADMINISTRATOR) {
      tokens.add(Token.administrator(ministry));
    }
    return tokens;
  }
}
