package org.aidememoire.instrument;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.aidememoire.language.TypedText;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.record.Content;
import org.jspecify.annotations.Nullable;

/**
 * What is written of an instrument, and its address.
 *
 * @param host the country, where the jurisdiction is a host country's
 * @param parties codes of the countries that are parties to an agreement
 * @param number as the gazette writes it
 * @param gazette volume, part and page of the official gazette
 * @param uri its stable address, in the manner of the European Legislation Identifier; given once,
 *     whatever is sent in
 * @param outOfForceOn the first day on which it is no longer in force
 */
public record InstrumentContent(
    @Nullable Form form,
    @Nullable Jurisdiction jurisdiction,
    @Nullable String host,
    SortedSet<String> parties,
    @Nullable String number,
    @Nullable String issuingBody,
    @Nullable String gazette,
    @Nullable String uri,
    LegalForce force,
    @Nullable LocalDate madeOn,
    @Nullable LocalDate inForceOn,
    @Nullable LocalDate outOfForceOn,
    @Nullable String note)
    implements Content {

  public InstrumentContent {
    number = TypedText.line(number);
    issuingBody = TypedText.line(issuingBody);
    gazette = TypedText.line(gazette);
    note = Content.written(note);
    host = jurisdiction == Jurisdiction.HOST_COUNTRY ? Content.written(host) : null;
    parties = parties == null ? Collections.emptySortedSet() : new TreeSet<>(parties);
    force = force == null ? LegalForce.IN_FORCE : force;
  }

  InstrumentContent at(@Nullable String address) {
    return new InstrumentContent(
        form,
        jurisdiction,
        host,
        parties,
        number,
        issuingBody,
        gazette,
        address,
        force,
        madeOn,
        inForceOn,
        outOfForceOn,
        note);
  }

  /**
   * The stable address, {@code /eli/th/law/2017/b-e-2560-12}: given once and kept, whatever is
   * corrected later. Without a number the record's own key stands in its place.
   */
  String eli(UUID id) {
    var where =
        switch (jurisdiction) {
          case HOST_COUNTRY -> ("" + host).toLowerCase(Locale.ROOT);
          case PARTIES -> String.join("-", parties).toLowerCase(Locale.ROOT);
          case INTERNATIONAL -> "int";
          case null -> throw new IllegalStateException("an instrument without a jurisdiction");
        };
    var what = form == null ? Form.LAW : form;
    var year = madeOn == null ? "undated" : Integer.toString(madeOn.getYear());
    return "/eli/%s/%s/%s/%s"
        .formatted(where, what.slug(), year, number == null ? id : slug(number));
  }

  private static String slug(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
        .replaceAll("^-|-$", "");
  }

  @Override
  public void check(FieldProblems problems, Set<String> countries) {
    problems
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
