package org.aidememoire.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.aidememoire.minutes.AdoptionEvent.What;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConsentTest {

  private static final Instant DAY = Instant.parse("2026-11-30T02:00:00Z");
  private static final Instant DEADLINE = DAY.plus(Duration.ofDays(10));
  private static final Set<String> HELD = Set.of("kh-1", "la-1", "mm-1");

  private static AdoptionEvent event(
      Instant made, What what, String delegation, String hash, String words) {
    return new AdoptionEvent(made, what, delegation, delegation + "-1", hash, words, null);
  }

  private static AdoptionEvent circulated(Instant made, @Nullable Instant deadline) {
    return new AdoptionEvent(made, What.CIRCULATED, "kh\nla\nmm", "th-1", "a", "", deadline);
  }

  private static Consent after(AdoptionEvent... later) {
    var consent = Consent.DESK.after(circulated(DAY, DEADLINE));
    for (var event : later) {
      assertNull(consent.refusal(event, HELD), event.toString());
      consent = consent.after(event);
    }
    return consent;
  }

  private static Consent notified(AdoptionEvent... later) {
    var events = new ArrayList<AdoptionEvent>();
    List.of("kh", "la", "mm").forEach(d -> events.add(event(DAY, What.NOTIFIED, d, "a", "")));
    events.addAll(List.of(later));
    return after(events.toArray(AdoptionEvent[]::new));
  }

  @Test
  void silenceCountsFromTheInstantOfTheDeadline() {
    var consent = notified();
    assertFalse(consent.result(DEADLINE.minusNanos(1), HELD).adopted());
    assertTrue(consent.result(DEADLINE, HELD).adopted());
    assertEquals(Set.of("kh", "la", "mm"), consent.result(DEADLINE, HELD).silent());
  }

  @Test
  void theLastSignOffAdoptsBeforeTheDeadline() {
    var consent =
        after(
            event(DAY, What.AGREED, "kh", "a", ""),
            event(DAY, What.RESERVED, "la", "a", "our position on fees"));
    assertFalse(consent.result(DAY, HELD).adopted());
    assertTrue(consent.after(event(DAY, What.AGREED, "mm", "a", "")).result(DAY, HELD).adopted());
  }

  @Test
  void aVacantOrUnreachedDelegationBlocksAndIsNamed() {
    var vacant = notified().result(DEADLINE, Set.of("kh-1", "la-1", "mm-successor"));
    assertFalse(vacant.adopted());
    assertEquals(Set.of("mm"), vacant.unreached());
    var unreached = after(event(DAY, What.NOTIFIED, "kh", "a", "")).result(DEADLINE, HELD);
    assertEquals(Set.of("la", "mm"), unreached.unreached());
  }

  @Test
  void anObjectionStandsUntilItIsReplaced() {
    var objected = notified(event(DAY, What.OBJECTED, "la", "a", "not what we said"));
    assertEquals(Set.of("la"), objected.result(DEADLINE, HELD).objecting());
    assertFalse(objected.result(DEADLINE, HELD).adopted());
    assertTrue(
        objected.after(event(DAY, What.AGREED, "la", "a", "")).result(DEADLINE, HELD).adopted());
  }

  @Test
  void anotherTextVoidsWhatWasSignedAndKnownAndKeepsWhy() {
    var signed = event(DAY, What.AGREED, "kh", "a", "");
    var consent = notified(signed, event(DAY, What.REVISED, "", "b", "the Lao correction"));
    assertEquals(List.of(new Consent.Voided(signed, "the Lao correction")), consent.voided());
    assertEquals(Set.of("kh", "la", "mm"), consent.result(DEADLINE, HELD).unreached());
    assertEquals("minutes.other-text", consent.refusal(signed, HELD));
  }

  @Test
  void theSameTextVoidsNothing() {
    var consent =
        notified(
            event(DAY, What.AGREED, "kh", "a", ""), event(DAY, What.REVISED, "", "a", "breaks"));
    assertEquals(List.of(), consent.voided());
    assertTrue(consent.delegations().get("kh").answered());
  }

  @Test
  void whatCannotHappenSaysWhy() {
    var desk = Consent.DESK;
    assertEquals("minutes.desk", desk.refusal(event(DAY, What.AGREED, "kh", "a", ""), HELD));
    assertEquals("minutes.deadline.past", desk.refusal(circulated(DAY, DAY), HELD));
    assertEquals("minutes.deadline.required", desk.refusal(circulated(DAY, null), HELD));
    var out = notified();
    assertEquals("minutes.out", out.refusal(circulated(DAY, DEADLINE), HELD));
    assertEquals(
        "minutes.not-attending", out.refusal(event(DAY, What.AGREED, "vn", "a", ""), HELD));
    assertEquals(
        "minutes.deadline.over", out.refusal(event(DEADLINE, What.AGREED, "kh", "a", ""), HELD));
    assertEquals(
        "minutes.words.required", out.refusal(event(DAY, What.OBJECTED, "kh", "a", " "), HELD));
    assertEquals(
        "minutes.deadline.ahead", out.refusal(event(DAY, What.ADOPTED, "", "a", ""), HELD));
    assertEquals(
        "minutes.unreached", out.refusal(event(DEADLINE, What.ADOPTED, "", "a", ""), Set.of()));
    assertEquals(
        "minutes.deadline.shorter",
        out.refusal(new AdoptionEvent(DAY, What.EXTENDED, "", "th-1", "a", "", DEADLINE), HELD));
    var adopted = out.after(event(DEADLINE, What.ADOPTED, "", "a", ""));
    for (var what : What.values()) {
      assertEquals("minutes.adopted", adopted.refusal(event(DEADLINE, what, "kh", "a", "x"), HELD));
    }
  }

  /** The rules again, as slow and as plain as they can be said: each look reads all events. */
  private record Model(List<AdoptionEvent> events) {

    private @Nullable AdoptionEvent last(Set<What> what) {
      return events.reversed().stream()
          .filter(e -> what.contains(e.what()))
          .findFirst()
          .orElse(null);
    }

    private boolean out() {
      var last = last(Set.of(What.CIRCULATED, What.TAKEN_BACK, What.ADOPTED));
      return last != null && last.what() == What.CIRCULATED;
    }

    private String text() {
      return Objects.requireNonNull(last(Set.of(What.CIRCULATED, What.REVISED))).hash();
    }

    private Instant deadline() {
      return events.reversed().stream()
          .filter(e -> e.deadline() != null)
          .findFirst()
          .map(AdoptionEvent::deadline)
          .orElseThrow();
    }

    /** Those about the words that are out now, since they last became these words. */
    private List<AdoptionEvent> current() {
      int from = 0;
      String text = "";
      for (int i = 0; i < events.size(); i++) {
        var event = events.get(i);
        boolean begins = event.what() == What.CIRCULATED;
        if (begins || event.what() == What.REVISED && !event.hash().equals(text)) {
          from = i;
          text = event.hash();
        }
      }
      return events.subList(from, events.size());
    }

    boolean adoptable(Instant now, Set<String> held) {
      if (!out()) {
        return false;
      }
      for (var delegation : List.of("kh", "la", "mm")) {
        var own = current().stream().filter(e -> e.delegation().equals(delegation)).toList();
        var signed = own.stream().filter(e -> e.what().signs()).toList();
        boolean reached =
            own.stream().anyMatch(e -> e.what() == What.NOTIFIED && held.contains(e.posting()));
        boolean consents =
            signed.isEmpty()
                ? reached && !now.isBefore(deadline())
                : signed.getLast().what() != What.OBJECTED;
        if (!consents) {
          return false;
        }
      }
      return true;
    }

    boolean allows(AdoptionEvent e, Set<String> held) {
      boolean ahead = e.deadline() == null || e.deadline().isAfter(e.made());
      boolean known = List.of("kh", "la", "mm").contains(e.delegation());
      boolean said = !e.words().isBlank();
      if (e.what() == What.CIRCULATED) {
        return !out() && last(Set.of(What.ADOPTED)) == null && e.deadline() != null && ahead;
      }
      if (!out()) {
        return false;
      }
      boolean same = e.hash().equals(text());
      return switch (e.what()) {
        case CIRCULATED -> false;
        case NOTIFIED -> known && same;
        case AGREED -> known && same && e.made().isBefore(deadline());
        case OBJECTED, RESERVED -> known && same && said && e.made().isBefore(deadline());
        case REVISED -> said && ahead;
        case EXTENDED -> ahead && e.deadline() != null && e.deadline().isAfter(deadline());
        case TAKEN_BACK -> said;
        case ADOPTED -> same && adoptable(e.made(), held);
      };
    }
  }

  private static AdoptionEvent some(Random random, Instant now) {
    var what = What.values()[random.nextInt(What.values().length)];
    var delegation = List.of("kh", "la", "mm", "vn").get(random.nextInt(40) / 13);
    var words = random.nextInt(4) == 0 ? "" : "because";
    var hash = random.nextInt(5) == 0 ? "b" : "a";
    var posting = delegation + "-" + (1 + random.nextInt(2));
    var deadline = now.plus(Duration.ofHours(random.nextInt(60) - 5));
    return switch (what) {
      case CIRCULATED -> new AdoptionEvent(now, what, "kh\nla\nmm", "th-1", hash, "", deadline);
      case REVISED ->
          new AdoptionEvent(
              now, what, "", "th-1", hash, words, random.nextBoolean() ? deadline : null);
      case EXTENDED -> new AdoptionEvent(now, what, "", "th-1", hash, words, deadline);
      default -> new AdoptionEvent(now, what, delegation, posting, hash, words, null);
    };
  }

  @Test
  void everyHistoryGoesAsThePlainRulesSay() {
    var random = new Random(20261130);
    int adopted = 0;
    for (int round = 0; round < 4_000; round++) {
      var events = new ArrayList<AdoptionEvent>();
      var consent = Consent.DESK;
      var now = DAY;
      for (int step = 0; step < 40; step++) {
        now = now.plus(Duration.ofMinutes(random.nextInt(180)));
        var held = new HashSet<>(HELD);
        held.removeIf(p -> random.nextInt(12) == 0);
        var event = some(random, now);
        var model = new Model(events);
        assertEquals(model.adoptable(now, held), consent.result(now, held).adopted(), "" + events);
        var refusal = consent.refusal(event, held);
        assertEquals(model.allows(event, held), refusal == null, refusal + " " + event + events);
        if (refusal == null) {
          events.add(event);
          consent = consent.after(event);
          assertEquals(consent, Consent.of(events));
          adopted += event.what() == What.ADOPTED ? 1 : 0;
        }
      }
    }
    assertTrue(adopted > 50, adopted + " were adopted");
  }

  @Test
  void everyByteOfAnEventIsInItsChain() {
    var event = new AdoptionEvent(DAY, What.RESERVED, "kh", "p", "a", "fees", DEADLINE);
    var chained = event.chained("before");
    assertFalse(chained.equals(event.chained("Before")));
    for (var other :
        List.of(
            new AdoptionEvent(DAY.plusNanos(1), What.RESERVED, "kh", "p", "a", "fees", DEADLINE),
            new AdoptionEvent(DAY, What.AGREED, "kh", "p", "a", "fees", DEADLINE),
            new AdoptionEvent(DAY, What.RESERVED, "la", "p", "a", "fees", DEADLINE),
            new AdoptionEvent(DAY, What.RESERVED, "kh", "q", "a", "fees", DEADLINE),
            new AdoptionEvent(DAY, What.RESERVED, "kh", "p", "b", "fees", DEADLINE),
            new AdoptionEvent(DAY, What.RESERVED, "kh", "p", "a", "fee", DEADLINE),
            new AdoptionEvent(DAY, What.RESERVED, "kh\np", "", "a", "fees", DEADLINE),
            new AdoptionEvent(DAY, What.RESERVED, "kh", "p", "a", "fees", null))) {
      assertFalse(chained.equals(other.chained("before")), other.toString());
    }
  }
}
