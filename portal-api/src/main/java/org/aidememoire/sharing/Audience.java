package org.aidememoire.sharing;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.aidememoire.identity.Reader;
import org.aidememoire.identity.Token;

/**
 * The tokens a record carries: it is readable iff a reader holds one of them. Each level adds to
 * the tokens of the levels below, so widening never takes a reader away.
 */
public record Audience(SortedSet<String> tokens) {

  /** The tokens for whose holders an audience is meant, the widest first. */
  private static final List<Predicate<String>> MEANT =
      List.of(Token::isOfMany, Token::isOfTeam, Token::isOfMinistry, Token::isOfStaff);

  public Audience {
    tokens = Collections.unmodifiableSortedSet(new TreeSet<>(tokens));
  }

  public static Audience of(SharingLevel level, Home home, Collection<UUID> groups) {
    var tokens = new TreeSet<String>();
    for (var included : SharingLevel.values()) {
      if (included.compareTo(level) <= 0 && includes(level, included)) {
        add(tokens, included, home, groups);
      }
    }
    return new Audience(tokens);
  }

  /** Groups and the host circle stand beside each other, neither includes the other. */
  private static boolean includes(SharingLevel level, SharingLevel included) {
    return level != SharingLevel.GROUPS || included != SharingLevel.HOST_CIRCLE;
  }

  private static void add(
      SortedSet<String> tokens, SharingLevel level, Home home, Collection<UUID> groups) {
    switch (level) {
      case PERSONAL -> {
        if (home.author() != null) {
          tokens.add(Token.person(home.author()));
        }
      }
      case POST -> tokens.add(Token.post(home.ministry(), home.post()));
      case MINISTRY -> tokens.add(Token.ministry(home.ministry()));
      case COUNTRY_TEAM -> {
        if (home.sending() != null && home.circle() != null) {
          tokens.add(Token.team(home.sending(), home.circle()));
        }
      }
      case HOST_CIRCLE -> {
        if (home.circle() != null) {
          tokens.add(Token.host(home.circle()));
        }
      }
      case GROUPS -> groups.forEach(g -> tokens.add(Token.group(g)));
      case COMMUNITY -> tokens.add(Token.COMMUNITY);
      case PUBLIC -> tokens.add(Token.PUBLIC);
    }
  }

  /** Whether everybody who is signed in is admitted. */
  public static boolean everyone(SortedSet<String> tokens) {
    return tokens.contains(Token.PUBLIC) || tokens.contains(Token.COMMUNITY);
  }

  /** The tokens that the other one has not. */
  public SortedSet<String> gained(Audience before) {
    var gained = new TreeSet<>(tokens);
    gained.removeAll(before.tokens);
    return gained;
  }

  /**
   * Tokens that nobody holds who does not meet both audiences: for an index that filters by one.
   * Who meets each of the two by a token that says nothing of the other is left out, say a
   * colleague of the ministry that wrote a part who is also posted where its container is read.
   */
  public Audience within(Audience container) {
    var both = new TreeSet<String>();
    tokens.stream().filter(container::covers).forEach(both::add);
    container.tokens.stream().filter(this::covers).forEach(both::add);
    return new Audience(both);
  }

  /** Whether everybody who holds that token is admitted. */
  private boolean covers(String token) {
    return tokens.contains(token)
        || tokens.contains(Token.PUBLIC)
        || (tokens.contains(Token.COMMUNITY) && Token.isOfStaff(token));
  }

  /**
   * Whether it admits everybody whom the other one is meant for: beyond a ministry that is the
   * circle, the groups or everyone, and not the colleagues of whoever wrote it; below that the
   * widest of team, ministry and post.
   */
  public boolean reaches(Audience other) {
    return other.widest().stream().allMatch(this::covers);
  }

  private List<String> widest() {
    return MEANT.stream()
        .map(meant -> tokens.stream().filter(meant).toList())
        .filter(some -> !some.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  public boolean admits(Reader reader) {
    return !Collections.disjoint(tokens, reader.tokens());
  }
}
