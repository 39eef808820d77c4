package org.aidememoire.instrument;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.identity.Reader;
import org.aidememoire.persistence.TextsConverter;
import org.aidememoire.search.Searchable;
import org.aidememoire.sharing.RecordHeader;
import org.aidememoire.sharing.SharedRecord;
import org.jspecify.annotations.Nullable;

@Entity
class Instrument extends SharedRecord {

  static final String KIND = "instrument";

  @Enumerated(EnumType.STRING)
  private Form form = Form.LAW;

  @Enumerated(EnumType.STRING)
  private Jurisdiction jurisdiction = Jurisdiction.INTERNATIONAL;

  private @Nullable String host;

  @Convert(converter = TextsConverter.class)
  private SortedSet<String> parties = Collections.emptySortedSet();

  private @Nullable String number;

  @Column(name = "issuing_body")
  private @Nullable String issuingBody;

  private @Nullable String gazette;
  private String uri = "";

  @Enumerated(EnumType.STRING)
  @Column(name = "force_stated")
  private LegalForce force = LegalForce.IN_FORCE;

  @Column(name = "made_on")
  private @Nullable LocalDate madeOn;

  @Column(name = "in_force_on")
  private @Nullable LocalDate inForceOn;

  @Column(name = "out_of_force_on")
  private @Nullable LocalDate outOfForceOn;

  private @Nullable String note;

  protected Instrument() {}

  Instrument(InstrumentDraft draft, Reader by, Instant now) {
    super(by, now);
    become(draft);
    uri = eli();
  }

  void become(InstrumentDraft draft) {
    takeOver(draft);
    form = Objects.requireNonNull(draft.form());
    jurisdiction = Objects.requireNonNull(draft.jurisdiction());
    host = draft.host();
    parties = new TreeSet<>(draft.parties());
    number = draft.number();
    issuingBody = draft.issuingBody();
    gazette = draft.gazette();
    force = draft.force();
    madeOn = draft.madeOn();
    inForceOn = draft.inForceOn();
    outOfForceOn = draft.outOfForceOn();
    note = draft.note();
  }

  /**
   * The stable address, {@code /eli/th/law/2017/b-e-2560-12}: given once and kept, whatever is
   * corrected later. Without a number the record's own key stands in its place.
   */
  private String eli() {
    var where =
        switch (jurisdiction) {
          case HOST_COUNTRY -> Objects.requireNonNull(host).toLowerCase(Locale.ROOT);
          case INTERNATIONAL -> "int";
          case PARTIES -> String.join("-", parties).toLowerCase(Locale.ROOT);
        };
    var year = madeOn == null ? "undated" : Integer.toString(madeOn.getYear());
    return "/eli/%s/%s/%s/%s"
        .formatted(where, form.slug(), year, number == null ? id : slug(number));
  }

  private static String slug(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
        .replaceAll("^-|-$", "");
  }

  InstrumentView view(RecordHeader header) {
    return new InstrumentView(
        header,
        form,
        jurisdiction,
        host,
        parties,
        number,
        issuingBody,
        gazette,
        uri,
        force,
        madeOn,
        inForceOn,
        outOfForceOn,
        note);
  }

  Searchable searchable() {
    var text =
        Stream.of(number, issuingBody, gazette, note)
            .filter(Objects::nonNull)
            .collect(Collectors.joining("\n"));
    return Searchable.of(
        this,
        text,
        number == null ? List.of() : List.of(number),
        host,
        inForce(),
        inForceOn != null ? inForceOn : madeOn);
  }

  /**
   * When it binds, as far as it is known. What is in force without a date has been so at least
   * since it was recorded; of what has ended on a day that nobody knows, nothing can be said.
   */
  private Searchable.Force inForce() {
    var first =
        switch (force) {
          case PROPOSED -> null;
          case MADE -> inForceOn;
          case PARTIALLY_IN_FORCE, IN_FORCE ->
              Stream.of(inForceOn, madeOn)
                  .filter(Objects::nonNull)
                  .findFirst()
                  .orElse(LocalDate.ofInstant(created, ZoneOffset.UTC));
          case SUSPENDED, REPEALED, EXPIRED ->
              outOfForceOn == null ? null : inForceOn != null ? inForceOn : madeOn;
        };
    return new Searchable.Force(force.name(), first, outOfForceOn);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  protected @Nullable String about() {
    return host;
  }

  @Override
  protected SortedMap<String, String> content() {
    var content = new TreeMap<String, String>();
    content.put("form", form.name());
    content.put("jurisdiction", jurisdiction.name());
    content.put("host", host);
    content.put("parties", parties.isEmpty() ? null : String.join(", ", parties));
    content.put("number", number);
    content.put("issuingBody", issuingBody);
    content.put("gazette", gazette);
    content.put("force", force.name());
    content.put("madeOn", madeOn == null ? null : madeOn.toString());
    content.put("inForceOn", inForceOn == null ? null : inForceOn.toString());
    content.put("outOfForceOn", outOfForceOn == null ? null : outOfForceOn.toString());
    content.put("note", note);
    return content;
  }
}
