package org.aidememoire.lawupdate;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.identity.Reader;
import org.aidememoire.persistence.TextsConverter;
import org.aidememoire.persistence.UuidsConverter;
import org.aidememoire.search.Searchable;
import org.aidememoire.sharing.RecordHeader;
import org.aidememoire.sharing.SharedRecord;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "law_update")
class LawUpdate extends SharedRecord {

  static final String KIND = "law-update";

  private String host = "";
  private String changes = "";
  private @Nullable String affected;

  @Column(name = "to_do")
  private @Nullable String toDo;

  @Column(name = "to_do_by")
  private @Nullable LocalDate toDoBy;

  @Column(name = "effective_on")
  private @Nullable LocalDate effectiveOn;

  @Enumerated(EnumType.STRING)
  private Importance importance = Importance.NORMAL;

  @Convert(converter = TextsConverter.class)
  private SortedSet<String> sectors = Collections.emptySortedSet();

  private @Nullable String sources;

  @Convert(converter = UuidsConverter.class)
  private List<UUID> instruments = List.of();

  protected LawUpdate() {}

  LawUpdate(LawUpdateDraft draft, Reader by, Instant now) {
    super(by, now);
    become(draft);
  }

  void become(LawUpdateDraft draft) {
    takeOver(draft);
    host = Objects.requireNonNull(draft.host());
    changes = Objects.requireNonNull(draft.changes());
    affected = draft.affected();
    toDo = draft.toDo();
    toDoBy = draft.toDoBy();
    effectiveOn = draft.effectiveOn();
    importance = draft.importance();
    sectors = new TreeSet<>(draft.sectors());
    sources = draft.sources();
    instruments = draft.instruments();
  }

  void citeAlso(List<UUID> more) {
    instruments = Stream.concat(instruments.stream(), more.stream()).distinct().toList();
  }

  LawUpdateView view(RecordHeader header, List<UUID> readableInstruments) {
    return new LawUpdateView(
        header,
        host,
        changes,
        affected,
        toDo,
        toDoBy,
        effectiveOn,
        importance,
        sectors,
        sources,
        instruments.stream().filter(readableInstruments::contains).toList());
  }

  Searchable searchable() {
    var text =
        Stream.of(changes, affected, toDo, sources)
            .filter(Objects::nonNull)
            .collect(Collectors.joining("\n"));
    return Searchable.of(
        this,
        text,
        List.of(),
        host,
        null,
        effectiveOn != null ? effectiveOn : dayOf(published != null ? published : created));
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
    content.put("host", host);
    content.put("changes", changes);
    content.put("affected", affected);
    content.put("toDo", toDo);
    content.put("toDoBy", toDoBy == null ? null : toDoBy.toString());
    content.put("effectiveOn", effectiveOn == null ? null : effectiveOn.toString());
    content.put("importance", importance.name());
    content.put("sectors", String.join(", ", sectors));
    content.put("sources", sources);
    content.put(
        "instruments", instruments.stream().map(UUID::toString).collect(Collectors.joining(" ")));
    return content;
  }

  List<UUID> instruments() {
    return instruments;
  }

  @Nullable LocalDate effectiveOn() {
    return effectiveOn;
  }
}
