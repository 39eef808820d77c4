package org.aidememoire.attachment;

/** Whether pages that are pictures have been read. */
public enum OcrState {
  /** Every page has its text. */
  NONE,
  /** Pages are still to be read; the file can be downloaded meanwhile. */
  WAITING,
  DONE,
  /** Some pages could not be read and are not found by their words. */
  PARTLY,
  /** The server has no OCR program, or not for the file's language. */
  NOT_INSTALLED
}
