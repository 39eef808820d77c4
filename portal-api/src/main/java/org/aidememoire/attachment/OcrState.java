package org.aidememoire.attachment;

/** Whether all the words of a file are known, those in pictures of pages included. */
public enum OcrState {
  /** Every page has its text. */
  NONE,
  /** Pages are still to be read; the file can be downloaded meanwhile. */
  WAITING,
  DONE,
  /** Some pages could not be read and are not found by their words. */
  PARTLY,
  /** The server has no OCR program, or not for the file's language. */
  NOT_INSTALLED,
  /**
   * Nothing is to be read, but some letters are of a font from before Unicode and were left out.
   */
  OLD_LETTERS
}
