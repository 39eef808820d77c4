package org.aidememoire.identity;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who reads, at this moment.
 *
 * @param person null for a machine and for somebody who is not signed in
 * @param ministry the broker's alias of the ministry that vouches for the reader
 * @param tokens what the reader may read, see {@link Token}
 */
public record Reader(
    @Nullable UUID person,
    String name,
    @Nullable String ministry,
    boolean machine,
    List<CurrentPosting> postings,
    SortedSet<String> tokens) {

  /** The actor in history and audit of what time did. */
  private static final String CLOCK = "the clock";

  public static final Reader ANONYMOUS =
      new Reader(null, "", null, false, List.of(), new TreeSet<>(List.of(Token.PUBLIC)));

  public Reader {
    postings = List.copyOf(postings);
    tokens = Collections.unmodifiableSortedSet(new TreeSet<>(tokens));
  }

  /**
   * @param groups the tokens of the groups whose rule or members include the person now
   */
  public static Reader person(
      UUID id,
      String name,
      String ministry,
      List<CurrentPosting> postings,
      Collection<String> groups) {
    var tokens = new TreeSet<>(ANONYMOUS.tokens);
    if (!postings.isEmpty()) {
      tokens.add(Token.person(id));
      postings.forEach(p -> tokens.addAll(p.tokens()));
      tokens.addAll(groups);
    }
    return new Reader(id, name, ministry, false, postings, tokens);
  }

  /** A ministry's own system: it reads as the ministry's head office does. */
  public static Reader machine(String ministry) {
    var tokens = new TreeSet<>(ANONYMOUS.tokens);
    tokens.addAll(List.of(Token.COMMUNITY, Token.ministry(ministry), Token.post(ministry, null)));
    return new Reader(null, "machine-" + ministry, ministry, true, List.of(), tokens);
  }

  /** Time, which takes the steps that nobody takes. It holds what the record's own writers hold. */
  public static Reader clock(Collection<String> tokens) {
    return new Reader(null, CLOCK, null, false, List.of(), new TreeSet<>(tokens));
  }

  /** The same reader where discarded drafts are taken back: nobody else sees them. */
  public Reader seeingDiscarded() {
    var all = new TreeSet<>(tokens);
    tokens.forEach(token -> all.add(Token.discarded(token)));
    return new Reader(person, name, ministry, machine, postings, all);
  }

  public boolean actsForTime() {
    return person == null && ministry == null && name.equals(CLOCK);
  }

  public boolean signedIn() {
    return person != null || machine;
  }

  /** Signed in, and either a machine or somebody with a posting today. */
  public boolean posted() {
    return machine || !postings.isEmpty();
  }

  public boolean has(Role role) {
    return postings.stream().anyMatch(p -> p.role() == role);
  }

  public boolean administers(String ofMinistry) {
    return postings.stream()
        .anyMatch(p -> p.role() == Role.ADMINISTRATOR && p.ministry().equals(ofMinistry));
  }

  /** The posting that new records are kept by: one at a post before one at the head office. */
  public Optional<CurrentPosting> acting() {
    return postings.stream()
        .filter(p -> p.role().readsForItsMinistry())
        .max(java.util.Comparator.comparing(p -> p.post() != null));
  }

  /** Whether the reader works at that post, or at the head office where the post is null. */
  public boolean worksAt(String ofMinistry, @Nullable String post) {
    return (machine && ofMinistry.equals(ministry) && post == null)
        || postings.stream().anyMatch(p -> at(p, ofMinistry, post));
  }

  /** Whether the reader heads that post, or the head office, which stands above its posts. */
  public boolean heads(String ofMinistry, @Nullable String post) {
    return postings.stream()
        .filter(p -> p.role() == Role.HEAD_OF_POST)
        .anyMatch(p -> at(p, ofMinistry, post) || at(p, ofMinistry, null));
  }

  private static boolean at(CurrentPosting p, String ofMinistry, @Nullable String post) {
    return p.role().readsForItsMinistry()
        && p.ministry().equals(ofMinistry)
        && java.util.Objects.equals(p.post(), post);
  }
}
