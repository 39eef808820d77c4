package org.aidememoire.instrument;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.aidememoire.language.TypedText;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.sharing.RecordDraft;
import org.aidememoire.sharing.Sharing;
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
 * @param outOfForceOn the first day on which it is no longer in force
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
    @Nullable LocalDate outOfForceOn,
    @Nullable String note,
    Set<String> topics,
    Sharing sharing)
    implements RecordDraft {

  public InstrumentDraft {
    title = TypedText.line(title);
    number = TypedText.line(number);
    issuingBody = TypedText.line(issuingBody);
    gazette = TypedText.line(gazette);
    note = RecordDraft.written(note);
    host = jurisdiction == Jurisdiction.HOST_COUNTRY ? RecordDraft.written(host) : null;
    parties = parties == null ? List.of() : List.copyOf(parties);
    titles = RecordDraft.titles(titles);
    language = language == null ? "en" : language;
    force = force == null ? LegalForce.IN_FORCE : force;
    topics = topics == null ? Collections.emptySortedSet() : new TreeSet<>(topics);
    sharing = sharing == null ? Sharing.MINISTRY : sharing;
  }

  @Override
  public FieldProblems check(Set<String> countries) {
    return problems()
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
        .when(
            outOfForceOn != null && !outOfForceOn.isAfter(begins()),
            "outOfForceOn",
            "field.date.end")
        .atMost(50_000, "note", note, "field.text.long");
  }

  private LocalDate begins() {
    return inForceOn != null ? inForceOn : madeOn != null ? madeOn : LocalDate.MIN;
  }
}
