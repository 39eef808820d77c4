package org.aidememoire.lawupdate;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.sharing.Sharing;
import org.aidememoire.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A law update as it is sent in. What is not nullable may still be left out by who sends it and
 * then has its default.
 *
 * @param titles translated titles by language
 * @param host the country whose law changed
 * @param changes what changed
 * @param toDo what to do, by when
 * @param sources one a line, addresses or references
 * @param instruments cited instruments by key
 */
public record LawUpdateDraft(
    @Nullable String title,
    SortedMap<String, String> titles,
    String language,
    @Nullable String host,
    @Nullable String changes,
    @Nullable String affected,
    @Nullable String toDo,
    @Nullable LocalDate toDoBy,
    @Nullable LocalDate effectiveOn,
    Importance importance,
    Set<String> topics,
    Set<String> sectors,
    @Nullable String sources,
    List<UUID> instruments,
    Sharing sharing) {

  private static final int LONG = 50_000;

  public LawUpdateDraft {
    title = strip(title);
    changes = strip(changes);
    affected = strip(affected);
    toDo = strip(toDo);
    sources = strip(sources);
    titles = titles == null ? Collections.emptySortedMap() : new TreeMap<>(titles);
    language = language == null ? "en" : language;
    importance = importance == null ? Importance.NORMAL : importance;
    topics = topics == null ? Collections.emptySortedSet() : new TreeSet<>(topics);
    sectors = sectors == null ? Collections.emptySortedSet() : new TreeSet<>(sectors);
    instruments = instruments == null ? List.of() : List.copyOf(instruments);
    sharing = sharing == null ? Sharing.MINISTRY : sharing;
  }

  SortedSet<String> sortedTopics() {
    return new TreeSet<>(topics);
  }

  SortedSet<String> sortedSectors() {
    return new TreeSet<>(sectors);
  }

  void check(Set<String> countries) {
    new FieldProblems()
        .required("title", title, "field.title.required")
        .atMost(500, "title", title, "field.title.long")
        .when(!Vocabulary.LANGUAGES.contains(language), "language", "field.language.unknown")
        .when(host == null || !countries.contains(host), "host", "field.host.unknown")
        .required("changes", changes, "field.changes.required")
        .atMost(LONG, "changes", changes, "field.text.long")
        .atMost(LONG, "affected", affected, "field.text.long")
        .atMost(LONG, "toDo", toDo, "field.text.long")
        .atMost(LONG, "sources", sources, "field.text.long")
        .when(!Vocabulary.TOPICS.containsAll(topics), "topics", "field.topics.unknown")
        .when(!Vocabulary.SECTORS.containsAll(sectors), "sectors", "field.sectors.unknown")
        .refuse();
  }

  private static @Nullable String strip(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
