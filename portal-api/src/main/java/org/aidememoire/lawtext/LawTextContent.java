package org.aidememoire.lawtext;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.aidememoire.problem.FieldProblem;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.record.Content;
import org.jspecify.annotations.Nullable;

/**
 * What is written of a text of an instrument, of which it is a part.
 *
 * @param validFrom the first day on which the instrument has this wording
 * @param original of a translation, the text that it was made from, by key; one at most
 * @param originalVersion the version of it that was translated
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

  /** As long as a form can carry: the longest law of the region that was tried has 200,000. */
  static final int LONGEST = 300_000;

  private static final Pattern MARKED = Pattern.compile("^@~? ", Pattern.MULTILINE);

  public LawTextContent {
    standing = standing == null ? Standing.UNOFFICIAL : standing;
    tradition = tradition == null ? Tradition.GENERAL : tradition;
    original = original == null ? List.of() : List.copyOf(original);
    notation = Content.written(notation);
    sources = Content.written(sources);
  }

  /** A text has no country of its own: its instrument has. */
  @Override
  public @Nullable String host() {
    return null;
  }

  /** With the structure found, where none was given. */
  LawTextContent structured() {
    return notation == null || notation.length() > LONGEST || MARKED.matcher(notation).find()
        ? this
        : with(Notation.print(LawText.of(notation, tradition)), originalVersion, false);
  }

  LawTextContent with(
      @Nullable String wording, @Nullable Integer translatedVersion, boolean foundRight) {
    return new LawTextContent(
        validFrom, standing, tradition, original, translatedVersion, wording, sources, foundRight);
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
      Notation.parse(written, tradition);
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
