package org.aidememoire.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper in its parts.
 *
 * @param title what it is, also the name of its file
 * @param language most of its words are in, as a language tag
 */
public record Paper(String title, String language, List<Part> parts) {

  public Paper {
    parts = List.copyOf(parts);
  }

  /** A part of a paper; a line break in its text stays one. */
  public sealed interface Part {

    String text();
  }

  /**
   * The heading of what follows.
   *
   * @param level 1 or 2 below the title
   */
  public record Heading(int level, String text) implements Part {

    public Heading {
      if (level < 1 || level > 2) {
        throw new IllegalArgumentException("a paper has two levels of headings, not " + level);
      }
    }
  }

  /** A paragraph. */
  public record Words(String text) implements Part {}

  /** A paragraph that begins with what it is, or whose. */
  public record Labelled(String label, String text) implements Part {

    /** Added to the parts, if there is anything to say. */
    public static void add(List<Part> parts, String label, @Nullable String text) {
      if (text != null && !text.isEmpty()) {
        parts.add(new Labelled(label, text));
      }
    }
  }

  /** An entry of a list. */
  public record Entry(String text) implements Part {}
}
