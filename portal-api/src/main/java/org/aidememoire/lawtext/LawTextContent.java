package org.aidememoire.lawtext;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.aidememoire.problem.FieldProblem;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.record.Content;
import org.aidememoire.record.RecordHeader;
import org.jspecify.annotations.Nullable;

/**
 * What is written of a text of an instrument, of which it is a part.
 *
 * @param validFrom the first day on which the instrument has this wording
 * @param original of a translation, the text that it was made from, by key; one at most
 * @param originalVersion the version of it that was translated, null for whoever may not see it
 * @param notation the wording with its structure; plain text when it is first sent, in which the
 *     structure is then found
 * @param checked whether somebody compared this wording with its source; set by that step, whatever
 *     is sent in
 */
public record LawTextContent(
    @Nullable LocalDate validFrom,
    Standing standing,
    Tradition tradition,
    List<UUID> original,
    @Nullable Integer originalVersion,
    @Nullable String notation,
    @Nullable String sources,
    boolean checked)
    implements Content {

  /**
   * In characters, marks included: the longest law of the region that was tried has 200,000. A form
   * carries as many Latin letters, and about 220,000 Thai ones, each of which is nine bytes in it;
   * what is longer is sent to the API.
   */
  public static final int LONGEST = 300_000;

  /**
   * Provisions, headings and stretches between them, each of which is compared with each of another
   * text: the longest code of the region has 1,993 articles.
   */
  static final int MOST_UNITS = 3_000;

  private static final Pattern MARKED = Pattern.compile("^@~? ", Pattern.MULTILINE);

  public LawTextContent {
    standing = standing == null ? Standing.UNOFFICIAL : standing;
    tradition = tradition == null ? Tradition.GENERAL : tradition;
    original = original == null ? List.of() : List.copyOf(original);
    originalVersion = original.isEmpty() ? null : originalVersion;
    notation = structured(Content.written(notation), tradition);
    sources = Content.written(sources);
  }

  /** A text has no country of its own: its instrument has. */
  @Override
  public @Nullable String host() {
    return null;
  }

  /** With the structure found, where none was given; what is refused for its length is not read. */
  private static @Nullable String structured(@Nullable String written, Tradition tradition) {
    return written == null || written.length() > LONGEST || MARKED.matcher(written).find()
        ? written
        : Notation.print(LawText.of(written, tradition));
  }

  LawTextContent with(@Nullable Integer translatedVersion, boolean foundRight) {
    return new LawTextContent(
        validFrom, standing, tradition, original, translatedVersion, notation, sources, foundRight);
  }

  /** Citing no other original than one of those. */
  LawTextContent only(List<UUID> readable) {
    return new LawTextContent(
        validFrom,
        standing,
        tradition,
        original.stream().filter(readable::contains).toList(),
        originalVersion,
        notation,
        sources,
        checked);
  }

  /** Whether that original, which it was translated from, has changed since. */
  public boolean olderThan(RecordHeader its) {
    return originalVersion != null && its.contentVersion() > originalVersion;
  }

  /** The wording; it was refused at entry if it could not be read. */
  public LawText text() {
    try {
      return Notation.parse(notation == null ? "" : notation, tradition);
    } catch (Notation.Unreadable e) {
      throw new IllegalStateException("a kept text cannot be read", e);
    }
  }

  @Override
  public void check(FieldProblems problems, Set<String> countries) {
    problems
        .required("validFrom", validFrom, "lawtext.from.required")
        .required("notation", notation, "lawtext.notation.required")
        .atMost(LONGEST, "notation", notation, "lawtext.notation.long")
        .atMost(5_000, "sources", sources, "lawtext.sources.long")
        .when(
            standing == Standing.TRANSLATION && original.isEmpty(),
            "original",
            "lawtext.original.required")
        .when(original.size() > 1, "original", "lawtext.original.one");
    if (notation != null && notation.length() <= LONGEST) {
      readable(problems, notation);
    }
  }

  private void readable(FieldProblems problems, String written) {
    try {
      var units = Unit.of(Notation.parse(written, tradition)).size();
      problems.when(units > MOST_UNITS, "notation", "lawtext.notation.many");
    } catch (Notation.Unreadable e) {
      problems.add(
          new FieldProblem(
              "notation",
              switch (e.reason()) {
                case UNKNOWN_WORD -> "lawtext.notation.word";
                case NUMBER_MISSING -> "lawtext.notation.number";
                case NUMBER_TWICE -> "lawtext.notation.twice";
              },
              List.of(Integer.toString(e.line()))));
    }
  }
}
