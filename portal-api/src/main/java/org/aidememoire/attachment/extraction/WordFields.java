package org.aidememoire.attachment.extraction;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a Word part (ISO 29500-1, 17.16). An instruction may be cut into any number of
 * runs, and fields lie inside each other, so each open field gathers its own.
 */
final class WordFields {

  /** Fields that read another file or start a program when they are brought up to date. */
  private static final Set<String> FETCHING =
      Set.of(
          "DDE",
          "DDEAUTO",
          "INCLUDETEXT",
          "INCLUDE",
          "INCLUDEPICTURE",
          "IMPORT",
          "LINK",
          "DATABASE",
          "RD");

  private final String part;
  private final Deque<StringBuilder> open = new ArrayDeque<>();

  WordFields(String part) {
    this.part = part;
  }

  /** {@code w:fldChar}: begin, separate (the result follows) or end. */
  void mark(@Nullable String type) throws RefusedException {
    if ("begin".equals(type)) {
      open.push(new StringBuilder());
    } else if ("separate".equals(type) && !open.isEmpty()) {
      judge(open.getFirst().toString());
      open.getFirst().setLength(0);
    } else if ("end".equals(type) && !open.isEmpty()) {
      judge(open.pop().toString());
    }
  }

  void instruction(String piece) throws RefusedException {
    if (open.isEmpty()) {
      judge(piece);
    } else {
      open.getFirst().append(piece);
    }
  }

  void judge(String instruction) throws RefusedException {
    String word = instruction.strip().split("[\\s\"\\\\]", 2)[0].toUpperCase(Locale.ROOT);
    if (FETCHING.contains(word)) {
      throw new RefusedException(Refusal.ACTIVE_CONTENT, part + ": field " + word);
    }
  }
}
