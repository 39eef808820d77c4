package org.aidememoire.searchindex;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of text in which the found words are marked. Plain text: who shows it escapes it. */
public record Snippet(List<Span> spans) {

  /** A run of text, marked or not. */
  public record Span(String text, boolean marked) {}

  public Snippet {
    spans = List.copyOf(spans);
  }

  public static Snippet plain(String text) {
    return new Snippet(text.isEmpty() ? List.of() : List.of(new Span(text, false)));
  }

  /** Whether anything was found in it. */
  public boolean marked() {
    return spans.stream().anyMatch(Span::marked);
  }

  public String text() {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }

  /** For tests and logs: {@code the [minimum] [wage] of}. */
  @Override
  public String toString() {
    return spans.stream()
        .map(span -> span.marked() ? "[" + span.text() + "]" : span.text())
        .collect(Collectors.joining());
  }
}
