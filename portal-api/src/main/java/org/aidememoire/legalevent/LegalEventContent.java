package org.aidememoire.legalevent;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aidememoire.language.Digits;
import org.aidememoire.language.TypedText;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.record.Content;
import org.aidememoire.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What is written of an event in the life of an instrument, of which it is a part.
 *
 * @param host the country in which it has effect; of a ratification, the one that ratifies
 * @param acting the instrument that does it, by key; none where no other one does
 * @param provisions the numbers of those that it concerns, with commas; null: all of them
 * @param madeOn the day on which it was decided
 * @param certainty of the day on which it takes effect
 * @param effectiveOn the first day on which it has effect
 * @param undetermined what the day depends on, where none is appointed
 * @param until the first day after a suspension
 * @param sectors whose workers it concerns; none: all of them
 */
public record LegalEventContent(
    @Nullable Act act,
    @Nullable String host,
    List<UUID> acting,
    @Nullable String provisions,
    @Nullable LocalDate madeOn,
    Certainty certainty,
    @Nullable LocalDate effectiveOn,
    @Nullable String undetermined,
    @Nullable LocalDate until,
    SortedSet<String> sectors,
    @Nullable String note,
    @Nullable String sources)
    implements Content {

  private static final int MOST_PROVISIONS = 500;

  public LegalEventContent {
    acting = acting == null ? List.of() : List.copyOf(acting);
    provisions = provisions == null ? null : Content.written(String.join(", ", split(provisions)));
    certainty = certainty == null ? Certainty.DETERMINED : certainty;
    undetermined = TypedText.line(undetermined);
    sectors =
        sectors == null
            ? Collections.emptySortedSet()
            : Collections.unmodifiableSortedSet(new TreeSet<>(sectors));
    note = Content.written(note);
    sources = Content.written(sources);
  }

  private static SequencedSet<String> split(String provisions) {
    return Arrays.stream(provisions.split("[,;\\n\\u060C\\u3001]"))
        .map(String::strip)
        .filter(number -> !number.isEmpty())
        .map(Digits::plain)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The numbers of the provisions, none where it concerns all of them. */
  SequencedSet<String> numbers() {
    return provisions == null ? new LinkedHashSet<>() : split(provisions);
  }

  /** Naming no other acting instrument than one of those. */
  LegalEventContent only(Set<UUID> readable) {
    return new LegalEventContent(
        act,
        host,
        acting.stream().filter(readable::contains).toList(),
        provisions,
        madeOn,
        certainty,
        effectiveOn,
        undetermined,
        until,
        sectors,
        note,
        sources);
  }

  @Override
  public void check(FieldProblems problems, Set<String> countries) {
    boolean open = certainty == Certainty.UNDETERMINED;
    problems
        .required("act", act, "legalevent.act.required")
        .when(host != null && !countries.contains(host), "host", "field.host.unknown")
        .when(act == Act.RATIFIES && host == null, "host", "legalevent.host.required")
        .when(acting.size() > 1, "acting", "legalevent.acting.one")
        .when(numbers().size() > MOST_PROVISIONS, "provisions", "legalevent.provisions.many")
        .when(!open && effectiveOn == null, "effectiveOn", "legalevent.day.required")
        .when(open && effectiveOn != null, "effectiveOn", "legalevent.day.undetermined")
        .when(open && undetermined == null, "undetermined", "legalevent.undetermined.required")
        .when(until != null && act != Act.SUSPENDS, "until", "legalevent.until.act")
        .when(
            until != null && (effectiveOn == null || !until.isAfter(effectiveOn)),
            "until",
            "field.date.end")
        .when(!Vocabulary.SECTORS.containsAll(sectors), "sectors", "field.sectors.unknown")
        .atMost(20_000, "note", note, "legalevent.note.long")
        .atMost(5_000, "sources", sources, "legalevent.sources.long");
  }

  /** As force is derived from it. */
  Fact fact(UUID event, UUID target) {
    return new Fact(
        event,
        Objects.requireNonNull(act),
        target,
        numbers(),
        certainty == Certainty.UNDETERMINED ? null : effectiveOn,
        certainty == Certainty.FALLBACK,
        until);
  }
}
