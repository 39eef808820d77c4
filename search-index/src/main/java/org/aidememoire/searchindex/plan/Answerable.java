package org.aidememoire.searchindex.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidememoire.searchindex.Field;
import org.aidememoire.searchindex.QueryProblem;
import org.aidememoire.searchindex.QueryProblem.Kind;
import org.aidememoire.searchindex.Schema;
import org.aidememoire.searchindex.SearchRequest;

/** What a request must keep to, beside its query. */
public final class Answerable {

  private Answerable() {}

  /** Facets are keywords or whole numbers; pages end where records are no longer counted out. */
  public static void require(Schema<?> schema, SearchRequest request) throws QueryProblem {
    List<String> asked = new ArrayList<>(request.counted());
    asked.addAll(request.chosen().keySet());
    for (String name : asked) {
      Optional<? extends Field<?>> field = schema.field(name);
      if (field.isEmpty()
          || !(field.get() instanceof Field.Keyword || field.get() instanceof Field.Whole)) {
        throw new QueryProblem(Kind.UNKNOWN_FIELD, name, 0, 0);
      }
    }
    int lastPage = SearchRequest.DEEPEST / request.size();
    if (request.page() > lastPage) {
      throw new QueryProblem(Kind.TOO_DEEP, Integer.toString(lastPage), 0, 0);
    }
  }
}
