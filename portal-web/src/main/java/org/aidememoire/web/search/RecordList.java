package org.aidememoire.web.search;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aidememoire.record.Content;
import org.aidememoire.record.Records;
import org.aidememoire.record.View;
import org.aidememoire.search.SearchHit;
import org.aidememoire.web.page.Address;
import org.jspecify.annotations.Nullable;

/**
 * The records of one kind that the reader may see, a page of its own each kind: those that changed
 * last, or what a search among them finds.
 */
public abstract class RecordList<C extends Content> {

  private static final int LINES = 20;

  @Inject Address address;

  @Inject SearchPage search;

  private List<Row<C>> rows = List.of();
  private @Nullable String next;

  /**
   * A record in the list.
   *
   * @param hit what was found in it, null where nobody searched
   */
  public record Row<C extends Content>(View<C> record, @Nullable SearchHit hit) {}

  protected abstract Records<C> records();

  @PostConstruct
  void load() {
    if (search.listed()) {
      var newest = records().newest(address.text("after").orElse(null), LINES);
      rows = newest.items().stream().map(view -> new Row<>(view, null)).toList();
      next = newest.next();
    } else if (search.answered()) {
      rows = found(search.answer().hits());
    }
  }

  private List<Row<C>> found(List<SearchHit> hits) {
    Map<UUID, View<C>> views =
        records().named(hits.stream().map(SearchHit::id).toList()).stream()
            .collect(Collectors.toMap(view -> view.header().id(), Function.identity()));
    return hits.stream()
        .filter(hit -> views.containsKey(hit.id()))
        .map(hit -> new Row<>(Objects.requireNonNull(views.get(hit.id())), hit))
        .toList();
  }

  public List<Row<C>> rows() {
    return rows;
  }

  /** Where the list goes on after these rows; empty at its end. */
  public String next() {
    return next == null ? "" : search.path() + "?after=" + next;
  }
}
