package org.aidememoire.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.aidememoire.complaint.ComplaintStatistics;
import org.aidememoire.complaint.ComplaintStatisticsContent;
import org.aidememoire.complaint.Violation;
import org.aidememoire.curriculum.Editions;
import org.aidememoire.instrument.Instruments;
import org.aidememoire.language.TypedPeriod;
import org.aidememoire.problem.Invalid;
import org.aidememoire.record.Content;
import org.aidememoire.record.Listing;
import org.aidememoire.record.Places;
import org.aidememoire.record.Records;
import org.aidememoire.record.View;
import org.aidememoire.vocabulary.Sex;
import org.jspecify.annotations.Nullable;

/** Computes figures from the released records that the current reader may see, at each reading. */
@ApplicationScoped
@Transactional
public class Tallies {

  /** Beyond so many records of a kind the figures are refused and not computed from a part. */
  static final int MOST = 5_000;

  @Inject Measurements measurements;

  @Inject Editions editions;

  @Inject ComplaintStatistics complaints;

  @Inject Instruments instruments;

  @Inject Places places;

  /** Of that indicator, the earliest period first. */
  List<Tally> of(UUID indicator, IndicatorContent said) {
    return switch (Objects.requireNonNull(said.source())) {
      case BY_HAND -> measured(indicator);
      case PEOPLE_TRAINED -> trained(said.lasting());
      case COMPLAINTS -> complained(said.lasting());
      case INSTRUMENTS -> made(said.lasting());
    };
  }

  private List<Tally> measured(UUID indicator) {
    return measurements.of(indicator).stream()
        .filter(m -> m.header().phase().released())
        .map(
            m ->
                new Tally(
                    m.content().period(),
                    List.of(),
                    Map.of(List.of(), Objects.requireNonNull(m.content().value())),
                    m.content().womenPercent(),
                    List.of(m.header())))
        .sorted(Comparator.comparing(tally -> tally.period().first()))
        .toList();
  }

  private List<Tally> trained(Grain grain) {
    var dimensions = List.of(Tally.countries(places.countries()), Tally.SEXES);
    return computed(
        editions,
        edition -> period(grain, edition.ends()),
        dimensions,
        (tally, edition) -> {
          for (var sex : Sex.values()) {
            edition.rows().forEach(r -> tally.add(List.of(r.country(), sex.name()), r.of(sex)));
            if (edition.rows().isEmpty()) {
              tally.add(List.of(Tally.UNKNOWN, sex.name()), edition.participants(sex));
            }
          }
        });
  }

  private List<Tally> complained(Grain grain) {
    var types = Arrays.stream(Violation.values()).map(Enum::name).toList();
    return computed(
        complaints,
        statistics -> within(grain, statistics),
        List.of(types, Tally.SEXES),
        (tally, statistics) ->
            statistics
                .rows()
                .forEach(r -> tally.add(List.of(r.violation().name(), r.sex().name()), r.cases())));
  }

  /** A quarter counts in its year, and a year in no quarter. */
  private static @Nullable TypedPeriod within(Grain grain, ComplaintStatisticsContent statistics) {
    var covered = statistics.covers().orElseThrow();
    var period = grain.of(covered.first());
    return covered.last().isAfter(period.last()) ? null : period;
  }

  private List<Tally> made(Grain grain) {
    return computed(
        instruments,
        instrument -> period(grain, instrument.madeOn()),
        List.of(Tally.countries(places.countries())),
        (tally, instrument) ->
            tally.add(List.of(Objects.requireNonNullElse(instrument.host(), Tally.UNKNOWN)), 1));
  }

  private static @Nullable TypedPeriod period(Grain grain, @Nullable LocalDate day) {
    return day == null ? null : grain.of(day);
  }

  private static <C extends Content> List<Tally> computed(
      Records<C> records,
      Function<C, @Nullable TypedPeriod> period,
      List<List<String>> dimensions,
      BiConsumer<Tally, C> count) {
    SequencedMap<LocalDate, Tally> tallies = new TreeMap<>();
    for (var record : released(records)) {
      var of = period.apply(record.content());
      if (of != null) {
        var tally = tallies.computeIfAbsent(of.first(), day -> Tally.none(of, dimensions));
        count.accept(tally, record.content());
        tally.records().add(record.header());
      }
    }
    return List.copyOf(tallies.values());
  }

  private static <C extends Content> List<View<C>> released(Records<C> records) {
    return all(records).stream().filter(r -> r.header().phase().released()).toList();
  }

  /** All that the reader may see. */
  static <C extends Content> List<View<C>> all(Records<C> records) {
    var all = new ArrayList<View<C>>();
    String cursor = null;
    do {
      var part = records.newest(cursor, Listing.MOST);
      all.addAll(part.items());
      cursor = part.next();
      if (all.size() > MOST) {
        throw Invalid.field("source", "results.records.many");
      }
    } while (cursor != null);
    return all;
  }
}
