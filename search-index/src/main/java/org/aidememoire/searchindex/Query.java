package org.aidememoire.searchindex;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a reader asks for, as a tree. {@link #toString} writes it on one line, e.g. {@code (and
 * (words "minimum wage") (is country TH))}.
 */
public sealed interface Query {

  /** Text as people type it: routed by its scripts, best matches first. */
  record Words(String text) implements Query {
    @Override
    public String toString() {
      return "(words \"" + text + "\")";
    }
  }

  /** These words, side by side and in this order, never fuzzy. */
  record Phrase(String text) implements Query {
    @Override
    public String toString() {
      return "(phrase \"" + text + "\")";
    }
  }

  /** Both texts at most {@code distance} words apart, in any order. */
  record Near(String left, String right, int distance) implements Query {
    @Override
    public String toString() {
      return "(near " + distance + " \"" + left + "\" \"" + right + "\")";
    }
  }

  /** Words that begin so. */
  record Prefix(String start) implements Query {
    @Override
    public String toString() {
      return "(prefix \"" + start + "\")";
    }
  }

  /** The query, looked for in one text or identifier field only. */
  record In(String field, Query query) implements Query {
    @Override
    public String toString() {
      return "(in " + field + " " + query + ")";
    }
  }

  /** A keyword, identifier, whole number or day has this value. */
  record Is(String field, String value) implements Query {
    @Override
    public String toString() {
      return "(is " + field + " " + value + ")";
    }
  }

  /** A whole number or day lies between the two, both included; an open end is empty. */
  record Range(String field, Optional<String> from, Optional<String> to) implements Query {
    @Override
    public String toString() {
      return "(range " + field + " " + from.orElse("*") + " " + to.orElse("*") + ")";
    }
  }

  /** All of them. */
  record And(List<Query> parts) implements Query {
    public And {
      parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
      return line("and", parts);
    }
  }

  /** At least one of them. */
  record Or(List<Query> parts) implements Query {
    public Or {
      parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
      return line("or", parts);
    }
  }

  record Not(Query query) implements Query {
    @Override
    public String toString() {
      return "(not " + query + ")";
    }
  }

  /** Whatever the reader may read. */
  record Everything() implements Query {
    @Override
    public String toString() {
      return "(everything)";
    }
  }

  private static String line(String operator, List<Query> parts) {
    return parts.stream()
        .map(Query::toString)
        .collect(Collectors.joining(" ", "(" + operator + " ", ")"));
  }
}
