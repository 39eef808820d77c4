package org.aidememoire.lawupdate;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.UUID;
import org.aidememoire.language.TypedText;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.sharing.RecordDraft;
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
    Sharing sharing)
    implements RecordDraft {

  private static final int LONG = 50_000;

  public LawUpdateDraft {
    title = TypedText.line(title);
    changes = RecordDraft.written(changes);
    affected = RecordDraft.written(affected);
    toDo = RecordDraft.written(toDo);
    sources = RecordDraft.written(sources);
    titles = RecordDraft.titles(titles);
    language = language == null ? "en" : language;
    importance = importance == null ? Importance.NORMAL : importance;
    topics = topics == null ? Collections.emptySortedSet() : new TreeSet<>(topics);
    sectors = sectors == null ? Collections.emptySortedSet() : new TreeSet<>(sectors);
    instruments = instruments == null ? List.of() : List.copyOf(instruments);
    sharing = sharing == null ? Sharing.MINISTRY : sharing;
  }

  @Override
  public FieldProblems check(Set<String> countries) {
    return problems()
        .when(host == null || !countries.contains(host), "host", "field.host.unknown")
        .required("changes", changes, "field.changes.required")
        .atMost(LONG, "changes", changes, "field.text.long")
        .atMost(LONG, "affected", affected, "field.text.long")
        .atMost(LONG, "toDo", toDo, "field.text.long")
        .atMost(LONG, "sources", sources, "field.text.long")
        .when(!Vocabulary.SECTORS.containsAll(sectors), "sectors", "field.sectors.unknown");
  }
}
