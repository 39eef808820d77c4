package org.aidememoire.lawupdate;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.record.Content;
import org.aidememoire.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What an attaché writes in a law update.
 *
 * @param host the country whose law changed
 * @param changes what changed
 * @param toDo what to do, by when
 * @param nationalities the sending countries whose workers are affected; none: all of them
 * @param documents which papers change: permits, contracts, forms
 * @param sources one a line, addresses or references
 * @param instruments cited instruments by key
 */
public record LawUpdateContent(
    @Nullable String host,
    @Nullable String changes,
    @Nullable String affected,
    @Nullable String toDo,
    @Nullable LocalDate toDoBy,
    @Nullable LocalDate effectiveOn,
    Importance importance,
    SortedSet<String> sectors,
    SortedSet<String> nationalities,
    @Nullable String documents,
    @Nullable String sources,
    List<UUID> instruments)
    implements Content {

  private static final int LONG = 50_000;

  public LawUpdateContent {
    changes = Content.written(changes);
    affected = Content.written(affected);
    toDo = Content.written(toDo);
    sources = Content.written(sources);
    importance = importance == null ? Importance.NORMAL : importance;
    documents = Content.written(documents);
    nationalities =
        nationalities == null ? Collections.emptySortedSet() : new TreeSet<>(nationalities);
    sectors = sectors == null ? Collections.emptySortedSet() : new TreeSet<>(sectors);
    instruments = instruments == null ? List.of() : List.copyOf(instruments);
  }

  @Override
  public void check(FieldProblems problems, Set<String> countries) {
    problems
        .when(host == null || !countries.contains(host), "host", "field.host.unknown")
        .required("changes", changes, "field.changes.required")
        .atMost(LONG, "changes", changes, "field.text.long")
        .atMost(LONG, "affected", affected, "field.text.long")
        .atMost(LONG, "toDo", toDo, "field.text.long")
        .atMost(LONG, "documents", documents, "field.text.long")
        .when(
            !countries.containsAll(nationalities),
            "nationalities",
            "lawupdate.nationalities.unknown")
        .atMost(LONG, "sources", sources, "field.text.long")
        .when(!Vocabulary.SECTORS.containsAll(sectors), "sectors", "field.sectors.unknown");
  }
}
