package org.aidememoire.minutes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aidememoire.minutes.AdoptionEvent.What;
import org.jspecify.annotations.Nullable;

/**
 * The silence procedure over the minutes of one session: who has consented to which words. Who has
 * not answered by the deadline consents, if it is proven that somebody who still holds a posting of
 * that delegation was given the text.
 *
 * @param hash of the text that is being adopted; empty on the desk
 * @param deadline the instant from which silence counts; null on the desk
 * @param delegations that attended, by key
 * @param voided what was signed about words that have changed since
 */
public record Consent(
    Stage stage,
    String hash,
    @Nullable Instant deadline,
    SortedMap<String, Position> delegations,
    List<Voided> voided) {

  static final Consent DESK =
      new Consent(Stage.DESK, "", null, Collections.emptySortedMap(), List.of());

  public Consent {
    delegations = Collections.unmodifiableSortedMap(new TreeMap<>(delegations));
    voided = List.copyOf(voided);
  }

  /** Where the minutes are. */
  public enum Stage {
    DESK,
    CIRCULATED,
    ADOPTED
  }

  /**
   * Where a delegation stands.
   *
   * @param notified the postings to which notice of this text is proven
   * @param signed the last that it signed about this text
   */
  public record Position(SortedSet<String> notified, @Nullable AdoptionEvent signed) {

    static final Position SILENT = new Position(Collections.emptySortedSet(), null);

    boolean answered() {
      return signed != null;
    }

    boolean reached(Set<String> held) {
      return notified.stream().anyMatch(held::contains);
    }
  }

  /**
   * A sign-off that no longer counts.
   *
   * @param reason why the text was changed
   */
  public record Voided(AdoptionEvent signed, String reason) {}

  /**
   * What is to happen now.
   *
   * @param adopted whether the minutes are adopted by it
   * @param objecting the delegations that object
   * @param unreached those whose silence does not count
   * @param silent those that may still answer, or that consent by silence where it is adopted
   */
  public record Result(
      boolean adopted,
      SortedSet<String> objecting,
      SortedSet<String> unreached,
      SortedSet<String> silent) {}

  public static Consent of(List<AdoptionEvent> events) {
    var consent = DESK;
    for (var event : events) {
      consent = consent.after(event);
    }
    return consent;
  }

  /**
   * The code of the sentence that says why that cannot happen now; null where it can.
   *
   * @param held the postings that are held at that moment
   */
  public @Nullable String refusal(AdoptionEvent event, Set<String> held) {
    return switch (event.what()) {
      case CIRCULATED -> circulating(event);
      case NOTIFIED -> first(open(), known(event), sameText(event));
      case AGREED, OBJECTED, RESERVED -> signing(event);
      case REVISED -> first(open(), reasoned(event), ahead(event));
      case EXTENDED -> first(open(), longer(event), ahead(event));
      case TAKEN_BACK -> first(open(), reasoned(event));
      case ADOPTED -> first(open(), sameText(event), adopting(event, held));
    };
  }

  private @Nullable String circulating(AdoptionEvent event) {
    return first(
        stage == Stage.DESK ? null : stage == Stage.ADOPTED ? "minutes.adopted" : "minutes.out",
        event.delegation().isBlank() ? "minutes.nobody-attended" : null,
        event.deadline() == null ? "minutes.deadline.required" : null,
        ahead(event));
  }

  private @Nullable String signing(AdoptionEvent event) {
    boolean words = event.what() != What.AGREED && event.words().isBlank();
    return first(
        open(),
        known(event),
        sameText(event),
        over(event.made()) ? "minutes.deadline.over" : null,
        words ? "minutes.words.required" : null);
  }

  private @Nullable String adopting(AdoptionEvent event, Set<String> held) {
    var result = result(event.made(), held);
    if (result.adopted()) {
      return null;
    }
    if (!result.objecting().isEmpty()) {
      return "minutes.objected";
    }
    return over(event.made()) ? "minutes.unreached" : "minutes.deadline.ahead";
  }

  @SafeVarargs
  private static @Nullable String first(@Nullable String... reasons) {
    for (var reason : reasons) {
      if (reason != null) {
        return reason;
      }
    }
    return null;
  }

  private @Nullable String open() {
    return switch (stage) {
      case DESK -> "minutes.desk";
      case CIRCULATED -> null;
      case ADOPTED -> "minutes.adopted";
    };
  }

  private @Nullable String known(AdoptionEvent event) {
    return delegations.containsKey(event.delegation()) ? null : "minutes.not-attending";
  }

  private @Nullable String sameText(AdoptionEvent event) {
    return event.hash().equals(hash) ? null : "minutes.other-text";
  }

  private @Nullable String longer(AdoptionEvent event) {
    var until = event.deadline();
    return until == null || deadline == null || !until.isAfter(deadline)
        ? "minutes.deadline.shorter"
        : null;
  }

  private static @Nullable String reasoned(AdoptionEvent event) {
    return event.words().isBlank() ? "minutes.words.required" : null;
  }

  private static @Nullable String ahead(AdoptionEvent event) {
    return event.deadline() != null && !event.deadline().isAfter(event.made())
        ? "minutes.deadline.past"
        : null;
  }

  private boolean over(Instant now) {
    return deadline != null && !now.isBefore(deadline);
  }

  /** Where it stands after something that was not refused. */
  public Consent after(AdoptionEvent event) {
    return switch (event.what()) {
      case CIRCULATED -> circulated(event);
      case NOTIFIED -> with(event.delegation(), p -> new Position(adding(p, event), p.signed()));
      case AGREED, OBJECTED, RESERVED ->
          with(event.delegation(), p -> new Position(p.notified(), event));
      case REVISED -> event.hash().equals(hash) ? until(event.deadline()) : revised(event);
      case EXTENDED -> until(event.deadline());
      case TAKEN_BACK ->
          new Consent(Stage.DESK, "", null, Collections.emptySortedMap(), voiding(event.words()));
      case ADOPTED -> new Consent(Stage.ADOPTED, hash, deadline, delegations, voided);
    };
  }

  private Consent circulated(AdoptionEvent event) {
    var asked = new TreeMap<String, Position>();
    event.delegation().lines().forEach(d -> asked.put(d, Position.SILENT));
    return new Consent(Stage.CIRCULATED, event.hash(), event.deadline(), asked, voided);
  }

  private Consent revised(AdoptionEvent event) {
    var silent = new TreeMap<String, Position>();
    delegations.keySet().forEach(d -> silent.put(d, Position.SILENT));
    var until = event.deadline() == null ? deadline : event.deadline();
    return new Consent(stage, event.hash(), until, silent, voiding(event.words()));
  }

  private Consent until(@Nullable Instant later) {
    return new Consent(stage, hash, later == null ? deadline : later, delegations, voided);
  }

  private List<Voided> voiding(String reason) {
    var all = new ArrayList<>(voided);
    delegations.values().stream()
        .map(Position::signed)
        .filter(Objects::nonNull)
        .forEach(signed -> all.add(new Voided(signed, reason)));
    return all;
  }

  private Consent with(String delegation, Function<Position, Position> change) {
    var changed = new TreeMap<>(delegations);
    changed.computeIfPresent(delegation, (key, position) -> change.apply(position));
    return new Consent(stage, hash, deadline, changed, voided);
  }

  private static SortedSet<String> adding(Position position, AdoptionEvent event) {
    var notified = new TreeSet<>(position.notified());
    notified.add(event.posting());
    return notified;
  }

  /**
   * What the rules say at that moment.
   *
   * @param held the postings that are held then
   */
  public Result result(Instant now, Set<String> held) {
    var objecting = which(p -> p.signed() != null && p.signed().what() == What.OBJECTED);
    var unreached = which(p -> !p.answered() && !p.reached(held));
    var silent = which(p -> !p.answered() && p.reached(held));
    boolean settled = unreached.isEmpty() && (silent.isEmpty() || over(now));
    boolean adopted = stage == Stage.CIRCULATED && objecting.isEmpty() && settled;
    return new Result(adopted, objecting, unreached, silent);
  }

  private SortedSet<String> which(Function<Position, Boolean> what) {
    return delegations.entrySet().stream()
        .filter(e -> what.apply(e.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
