package org.aidememoire.searchindex;

import java.util.ArrayList;
import java.util.List;

/** User text → {@link Query}. */
public final class QueryParser {

  private QueryParser() {}

  public static Query parse(String text, Schema<?> schema) throws QueryProblem {
    List<Query> parts = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int quote = text.indexOf('"', at);
      int end = quote < 0 ? text.length() : quote;
      if (!text.substring(at, end).isBlank()) {
        parts.add(new Query.Words(text.substring(at, end).strip()));
      }
      if (quote < 0) {
        break;
      }
      int close = text.indexOf('"', quote + 1);
      if (close < 0) {
        throw new QueryProblem(QueryProblem.Kind.UNCLOSED, "\"", quote, text.length());
      }
      if (!text.substring(quote + 1, close).isBlank()) {
        parts.add(new Query.Phrase(text.substring(quote + 1, close).strip()));
      }
      at = close + 1;
    }
    return switch (parts.size()) {
      case 0 -> new Query.Everything();
      case 1 -> parts.getFirst();
      default -> new Query.And(parts);
    };
  }
}
