package org.aidememoire.instrument;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.sharing.Sharing;
import org.aidememoire.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * An instrument as it is sent in. What is not nullable may still be left out by who sends it and
 * then has its default.
 *
 * @param title the title in the language of the instrument
 * @param titles translated titles by language
 * @param host the country, where the jurisdiction is a host country's
 * @param parties codes of the countries that are parties to an agreement
 * @param number as the gazette writes it
 * @param gazette volume, part and page of the official gazette
 */
public record InstrumentDraft(
    @Nullable String title,
    SortedMap<String, String> titles,
    String language,
    @Nullable Form form,
    @Nullable Jurisdiction jurisdiction,
    @Nullable String host,
    List<String> parties,
    @Nullable String number,
    @Nullable String issuingBody,
    @Nullable String gazette,
    LegalForce force,
    @Nullable LocalDate madeOn,
    @Nullable LocalDate inForceOn,
    @Nullable String note,
    Set<String> topics,
    Sharing sharing) {

  public InstrumentDraft {
    title = strip(title);
    number = strip(number);
    issuingBody = strip(issuingBody);
    gazette = strip(gazette);
    note = strip(note);
    host = jurisdiction == Jurisdiction.HOST_COUNTRY ? strip(host) : null;
    parties = parties == null ? List.of() : List.copyOf(parties);
    titles = titles == null ? Collections.emptySortedMap() : new TreeMap<>(titles);
    language = language == null ? "en" : language;
    force = force == null ? LegalForce.IN_FORCE : force;
    topics = topics == null ? Collections.emptySortedSet() : new TreeSet<>(topics);
    sharing = sharing == null ? Sharing.MINISTRY : sharing;
  }

  SortedSet<String> sortedTopics() {
    return new TreeSet<>(topics);
  }

  SortedSet<String> sortedParties() {
    return new TreeSet<>(parties);
  }

  void check(Set<String> countries) {
    new FieldProblems()
        .required("title", title, "field.title.required")
        .atMost(500, "title", title, "field.title.long")
        .when(!Vocabulary.LANGUAGES.contains(language), "language", "field.language.unknown")
        .required("form", form, "field.form.required")
        .required("jurisdiction", jurisdiction, "field.jurisdiction.required")
        .when(
            jurisdiction == Jurisdiction.HOST_COUNTRY && !countries.contains("" + host),
            "host",
            "field.host.unknown")
        .when(
            jurisdiction == Jurisdiction.PARTIES
                && (parties.size() < 2 || !countries.containsAll(parties)),
            "parties",
            "field.parties.required")
        .when(
            madeOn != null && inForceOn != null && inForceOn.isBefore(madeOn),
            "inForceOn",
            "field.date.order")
        .atMost(50_000, "note", note, "field.text.long")
        .when(!Vocabulary.TOPICS.containsAll(topics), "topics", "field.topics.unknown")
        .refuse();
  }

  private static @Nullable String strip(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
