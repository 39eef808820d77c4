package org.aidememoire.attachment.extraction;

import java.util.List;

/** How a run of the extraction process ended. */
public sealed interface Outcome {

  /**
   * The file may be kept.
   *
   * @param language guessed from the text, ISO 639-1; empty when nothing tells
   * @param pages of a PDF or an image; 0 for kinds without pages
   * @param toBeRead pages without a text layer, to be read by OCR
   * @param cut the text was longer than the portal keeps
   * @param personal it looks like a list of passports or telephones
   * @param oldLetters some of its letters are of a font from before Unicode that is not known
   */
  record Sound(
      FileKind kind,
      String language,
      int pages,
      List<Integer> toBeRead,
      boolean cut,
      boolean personal,
      boolean oldLetters,
      List<Piece> pieces)
      implements Outcome {}

  record Refused(Refusal reason, String detail) implements Outcome {}

  /**
   * Pages whose picture was read; {@code unread} failed for good.
   *
   * @param personal they look like a list of passports or telephones
   */
  record Read(List<Piece> pieces, List<Integer> unread, boolean personal) implements Outcome {}

  /** The process did not live to a verdict: its file is tried again, then refused. */
  record Died(String cause) implements Outcome {}
}
