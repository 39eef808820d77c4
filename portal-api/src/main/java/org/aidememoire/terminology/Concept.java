package org.aidememoire.terminology;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Entity
class Concept {

  @Id String id = "";
  @Version int version;
  String topic = "";
  @Nullable String note;
  @Nullable String source;

  @Convert(converter = LabelsConverter.class)
  Map<String, List<String>> labels = Map.of();

  Instant changed = Instant.EPOCH;

  protected Concept() {}

  Concept(ConceptDraft draft, Instant now) {
    id = draft.id();
    become(draft, now);
  }

  /** Set in here: a field that another class sets escapes EclipseLink's notice. */
  final void become(ConceptDraft draft, Instant now) {
    topic = draft.topic();
    note = draft.note();
    source = draft.source();
    labels = draft.labels();
    changed = now;
  }

  ConceptView view() {
    return new ConceptView(
        id, version, Labels.name(labels, id), topic, note, source, labels, changed);
  }
}
