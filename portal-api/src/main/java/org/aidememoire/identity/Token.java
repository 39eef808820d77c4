package org.aidememoire.identity;

import java.util.Set;
import java.util.UUID;

/**
 * The words of the one rule of access: a record carries some, a reader holds some, and the record
 * is readable iff the two sets meet. None contains a comma, which separates them in {@code
 * portal.reader}.
 */
public final class Token {

  public static final String PUBLIC = "public";
  public static final String COMMUNITY = "community";

  /** Held by the secretariat alone, which may see the query log. No record carries it. */
  public static final String SECRETARIAT = "secretariat";

  private static final Set<String> STAFF = Set.of("host", "team", "ministry", "post", "head");

  private static final Set<String> OF_MANY = Set.of(PUBLIC, COMMUNITY, "host", "group");

  private Token() {}

  /** Whether whoever holds it works for a ministry, and so holds {@link #COMMUNITY}. */
  public static boolean isOfStaff(String token) {
    return STAFF.contains(token.split(":", 2)[0]);
  }

  /** Whether people of several ministries hold it. */
  public static boolean isOfMany(String token) {
    return OF_MANY.contains(token.split(":", 2)[0]);
  }

  public static boolean isOfTeam(String token) {
    return token.startsWith("team:");
  }

  public static boolean isOfMinistry(String token) {
    return token.startsWith("ministry:");
  }

  public static String host(String country) {
    return "host:" + country;
  }

  public static String team(String sendingCountry, String hostCountry) {
    return "team:" + sendingCountry + "@" + hostCountry;
  }

  public static String ministry(String alias) {
    return "ministry:" + alias;
  }

  /**
   * @param post null for the ministry's head office, which counts as a post of its own
   */
  public static String post(String ministry, @org.jspecify.annotations.Nullable String post) {
    return "post:" + (post == null ? ministry + "-head-office" : post);
  }

  /** Held by the head of the ministry's head office, which stands above its posts. */
  public static String head(String ministry) {
    return "head:" + ministry;
  }

  public static String group(UUID id) {
    return "group:" + id;
  }

  public static String person(UUID id) {
    return "person:" + id;
  }

  /** What follows that word in the tokens that begin with it: keys of people, or of posts. */
  static String[] named(String word, Set<String> tokens) {
    return tokens.stream()
        .filter(token -> token.startsWith(word + ":"))
        .map(token -> token.substring(word.length() + 1))
        .toArray(String[]::new);
  }

  /** Held instead of that token where whoever holds it takes discarded drafts back. */
  public static String discarded(String token) {
    return "discarded:" + token;
  }

  /** Held by a ministry's administrators alone: its audit trail is theirs to read. */
  public static String administrator(String ministry) {
    return "administrator:" + ministry;
  }
}
