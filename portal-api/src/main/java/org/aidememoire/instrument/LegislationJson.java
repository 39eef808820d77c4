package org.aidememoire.instrument;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.Objects;
import org.aidememoire.record.View;
import org.jspecify.annotations.Nullable;

/** An instrument as JSON-LD, in the words of schema.org for legislation. */
final class LegislationJson {

  static final String TYPE = "application/ld+json";

  private LegislationJson() {}

  static JsonObject of(View<InstrumentContent> instrument) {
    var law = instrument.content();
    var json =
        Json.createObjectBuilder()
            .add("@context", "https://schema.org")
            .add("@type", "Legislation")
            .add("@id", Objects.requireNonNull(law.uri()))
            .add("name", instrument.header().title())
            .add("inLanguage", instrument.header().language());
    if (!instrument.header().titles().isEmpty()) {
      var names = Json.createArrayBuilder();
      instrument.header().titles().values().forEach(names::add);
      json.add("alternateName", names);
    }
    add(json, "legislationIdentifier", law.number());
    add(json, "legislationType", law.form() == null ? null : law.form().slug());
    add(json, "legislationJurisdiction", law.host());
    add(json, "legislationDate", day(law.madeOn()));
    add(json, "temporalCoverage", coverage(law));
    if (law.issuingBody() != null) {
      json.add(
          "legislationPassedBy",
          Json.createObjectBuilder().add("@type", "Organization").add("name", law.issuingBody()));
    }
    return json.add("legislationLegalForce", "https://schema.org/" + force(law.force())).build();
  }

  private static void add(JsonObjectBuilder json, String name, @Nullable String value) {
    if (value != null) {
      json.add(name, value);
    }
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  /** From the first day in force to the last one, open where there is none. */
  private static @Nullable String coverage(InstrumentContent law) {
    if (law.inForceOn() == null) {
      return null;
    }
    var end = law.outOfForceOn() == null ? ".." : law.outOfForceOn().minusDays(1).toString();
    return law.inForceOn() + "/" + end;
  }

  private static String force(LegalForce force) {
    return switch (force) {
      case IN_FORCE -> "InForce";
      case PARTIALLY_IN_FORCE -> "PartiallyInForce";
      case PROPOSED, MADE, SUSPENDED, REPEALED, EXPIRED -> "NotInForce";
    };
  }
}
