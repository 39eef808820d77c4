package org.aidememoire.terminology;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A concept as it is read.
 *
 * @param name the preferred label in English, or in the first language that has one
 * @param labels by language, the preferred one first
 */
public record ConceptView(
    String id,
    int version,
    String name,
    String topic,
    @Nullable String note,
    @Nullable String source,
    Map<String, List<String>> labels,
    Instant changed) {

  /** The same to send in again. */
  ConceptDraft draft() {
    return new ConceptDraft(id, topic, note, source, labels);
  }
}
