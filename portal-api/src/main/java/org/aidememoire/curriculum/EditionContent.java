package org.aidememoire.curriculum;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.aidememoire.language.TypedTable;
import org.aidememoire.problem.FieldProblem;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.record.Content;
import org.aidememoire.vocabulary.Sex;
import org.jspecify.annotations.Nullable;

/**
 * One time that a programme is held.
 *
 * @param host where
 * @param place city and house
 * @param starts its first day
 * @param ends its last day
 * @param modules what is taught, in this order
 * @param versions of each module the version that is taught, by its key; set when a module is
 *     taken, whatever is sent in
 * @param counts participants by country, stage and mode, as CSV with the columns of {@link
 *     ParticipantTable}; where it is filled in, the totals follow from it
 * @param unspecified participants who did not say
 */
public record EditionContent(
    @Nullable String host,
    @Nullable String place,
    @Nullable LocalDate starts,
    @Nullable LocalDate ends,
    @Nullable String partner,
    @Nullable String funder,
    List<UUID> modules,
    SortedMap<String, Integer> versions,
    @Nullable String counts,
    @Nullable Integer women,
    @Nullable Integer men,
    @Nullable Integer unspecified)
    implements Content {

  static final int LONGEST = 20_000;

  public EditionContent {
    place = Content.written(place);
    partner = Content.written(partner);
    funder = Content.written(funder);
    modules = modules == null ? List.of() : List.copyOf(modules);
    versions = ofTaught(modules, versions);
    counts = kept(Content.written(counts));
  }

  /** In one form where it can be read; else as it was typed, so that it can be mended. */
  private static @Nullable String kept(@Nullable String typed) {
    if (typed == null || typed.length() > LONGEST) {
      return typed;
    }
    var table = ParticipantTable.read(typed);
    return table.mistakes().isEmpty() ? ParticipantTable.write(table.rows()) : typed;
  }

  /** A version names its module, so it goes with it. */
  private static SortedMap<String, Integer> ofTaught(
      List<UUID> modules, @Nullable SortedMap<String, Integer> versions) {
    var taught = new TreeMap<String, Integer>(versions == null ? Map.of() : versions);
    taught.keySet().retainAll(modules.stream().map(UUID::toString).toList());
    return Collections.unmodifiableSortedMap(taught);
  }

  EditionContent with(List<UUID> taught, SortedMap<String, Integer> taken) {
    return new EditionContent(
        host, place, starts, ends, partner, funder, taught, taken, counts, women, men, unspecified);
  }

  /** The version of that module that is taught; 0 where it was never taken. */
  public int version(UUID module) {
    return versions.getOrDefault(module.toString(), 0);
  }

  /** Whether its first day has come by then. */
  public boolean begun(LocalDate today) {
    return starts != null && !starts.isAfter(today);
  }

  /** Participants by country, stage and mode, where they were counted so. */
  public List<ParticipantRow> rows() {
    return counts == null ? List.of() : ParticipantTable.read(counts).rows();
  }

  public int participants() {
    return participants(Sex.WOMEN) + participants(Sex.MEN) + participants(Sex.UNSPECIFIED);
  }

  public int participants(Sex sex) {
    var rows = rows();
    return rows.isEmpty()
        ? Objects.requireNonNullElse(total(sex), 0)
        : (int) rows.stream().mapToLong(row -> row.of(sex)).sum();
  }

  private @Nullable Integer total(Sex sex) {
    return switch (sex) {
      case WOMEN -> women;
      case MEN -> men;
      case UNSPECIFIED -> unspecified;
    };
  }

  @Override
  public void check(FieldProblems problems, Set<String> countries) {
    problems
        .when(!countries.contains("" + host), "host", "field.host.unknown")
        .required("place", place, "curriculum.place.required")
        .required("starts", starts, "curriculum.starts.required")
        .required("ends", ends, "curriculum.ends.required")
        .when(
            starts != null && ends != null && ends.isBefore(starts),
            "ends",
            "curriculum.ends.before")
        .when(modules.size() > 50, "modules", "curriculum.modules.many")
        .when(wrong(women), "women", "curriculum.count.range")
        .when(wrong(men), "men", "curriculum.count.range")
        .when(wrong(unspecified), "unspecified", "curriculum.count.range")
        .atMost(LONGEST, "counts", counts, "curriculum.counts.long")
        .atMost(500, "place", place, "curriculum.short.long")
        .atMost(500, "partner", partner, "curriculum.short.long")
        .atMost(500, "funder", funder, "curriculum.short.long");
    if (counts != null && counts.length() <= LONGEST) {
      checkCounts(problems, ParticipantTable.read(counts), countries);
    }
  }

  private void checkCounts(FieldProblems problems, ParticipantTable table, Set<String> countries) {
    if (!table.mistakes().isEmpty()) {
      problems.add(TypedTable.problem("counts", table.mistakes()));
      return;
    }
    var unknown = table.unknown(countries);
    if (!unknown.isEmpty()) {
      problems.add(
          new FieldProblem(
              "counts", "curriculum.counts.unknown", List.of(String.join(", ", unknown))));
    }
    for (var sex : Sex.values()) {
      var total = total(sex);
      if (!table.rows().isEmpty() && total != null && total != participants(sex)) {
        problems.add(
            new FieldProblem(
                sex.name().toLowerCase(Locale.ROOT),
                "curriculum.counts.total",
                List.of("" + participants(sex))));
      }
    }
  }

  private static boolean wrong(@Nullable Integer people) {
    return people != null && (people < 0 || people > 100_000);
  }

  String text() {
    return Content.text(place, partner, funder);
  }
}
