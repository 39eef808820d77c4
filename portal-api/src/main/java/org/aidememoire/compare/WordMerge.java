package org.aidememoire.compare;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeChunk;
import org.jspecify.annotations.Nullable;

/**
 * Merges two changes of one text, word by word, so that no word that either of them added is lost.
 * What both changed differently stands there twice, each in square brackets, as negotiators write
 * alternatives. What one deleted and the other changed stays, and is named in {@link #kept}.
 *
 * @param text of both changes
 * @param alternatives how many places somebody must still decide
 * @param kept what stays because one of them changed it, although the other deleted it
 */
public record WordMerge(String text, int alternatives, List<String> kept) {

  public WordMerge {
    kept = List.copyOf(kept);
  }

  /** Whether nothing is left for somebody to decide. */
  public boolean clean() {
    return alternatives == 0 && kept.isEmpty();
  }

  /**
   * @param base the text from which both changes started
   */
  public static WordMerge of(String base, String mine, String theirs) {
    if (mine.equals(theirs) || theirs.equals(base)) {
      return new WordMerge(mine, 0, List.of());
    }
    if (mine.equals(base)) {
      return new WordMerge(theirs, 0, List.of());
    }
    var sides = List.of(Words.of(base), Words.of(mine), Words.of(theirs));
    var appended = appended(base.length(), sides);
    return appended != null ? new WordMerge(appended, 0, List.of()) : new Writer(sides).merge();
  }

  /** Two people went on writing where the text ended: what they added contradicts nothing. */
  private static @Nullable String appended(int base, List<List<String>> sides) {
    int words = sides.getFirst().size();
    var starts = sides.getFirst();
    if (sides.stream().anyMatch(s -> s.size() < words || !s.subList(0, words).equals(starts))) {
      return null;
    }
    var mine = String.join("", sides.get(1));
    var theirs = String.join("", sides.get(2));
    if (mine.startsWith(theirs) || theirs.startsWith(mine)) {
      return mine.length() > theirs.length() ? mine : theirs;
    }
    var added = mine.substring(base);
    boolean apart =
        Character.isWhitespace(added.charAt(0))
            || Character.isWhitespace(theirs.charAt(theirs.length() - 1));
    return theirs + (apart ? "" : " ") + added;
  }

  /**
   * Writes what the algorithm found; its sequences are base, mine, theirs. The base that it gives
   * with a conflict is wrong where both sides begin or end alike, so it is measured here.
   */
  private static final class Writer {

    private final List<List<String>> sides;
    private final StringBuilder text = new StringBuilder();
    private final List<String> kept = new ArrayList<>();
    private int alternatives;
    private int unchangedTo;
    private String first = "";
    private String stayed = "";

    Writer(List<List<String>> sides) {
      this.sides = sides;
    }

    WordMerge merge() {
      new MergeAlgorithm()
          .merge(
              new SameWord(),
              new WordSequence(sides.get(0)),
              new WordSequence(sides.get(1)),
              new WordSequence(sides.get(2)))
          .forEach(this::write);
      unchangedFrom(sides.getFirst().size());
      return new WordMerge(text.toString(), alternatives, kept);
    }

    private void write(MergeChunk chunk) {
      switch (chunk.getConflictState()) {
        case FIRST_CONFLICTING_RANGE -> first = said(chunk);
        case NEXT_CONFLICTING_RANGE -> both(first, said(chunk));
        case BASE_CONFLICTING_RANGE -> {}
        case NO_CONFLICT -> {
          if (chunk.getSequenceIndex() == 0) {
            unchangedFrom(chunk.getBegin());
            unchangedTo = chunk.getEnd();
          }
          text.append(said(chunk));
        }
      }
    }

    /** What stayed was to be deleted by one of them only if there was something to delete. */
    private void unchangedFrom(int word) {
      if (word > unchangedTo && !stayed.isEmpty()) {
        kept.add(stayed);
      }
      stayed = "";
    }

    private String said(MergeChunk chunk) {
      return String.join(
          "", sides.get(chunk.getSequenceIndex()).subList(chunk.getBegin(), chunk.getEnd()));
    }

    private void both(String mine, String theirs) {
      if (mine.isBlank() || theirs.isBlank()) {
        stayed = mine.isBlank() ? theirs : mine;
        text.append(stayed);
      } else {
        alternatives++;
        text.append(leading(mine)).append('[').append(mine.strip()).append("] [");
        text.append(theirs.strip()).append(']').append(trailing(theirs));
      }
    }

    private static String leading(String said) {
      return said.substring(0, said.length() - said.stripLeading().length());
    }

    private static String trailing(String said) {
      return said.substring(said.stripTrailing().length());
    }
  }

  private static final class WordSequence extends Sequence {

    private final List<String> words;

    WordSequence(List<String> words) {
      this.words = words;
    }

    @Override
    public int size() {
      return words.size();
    }
  }

  private static final class SameWord extends SequenceComparator<WordSequence> {

    @Override
    public boolean equals(WordSequence a, int at, WordSequence b, int bt) {
      return a.words.get(at).equals(b.words.get(bt));
    }

    @Override
    public int hash(WordSequence words, int at) {
      return words.words.get(at).hashCode();
    }
  }
}
