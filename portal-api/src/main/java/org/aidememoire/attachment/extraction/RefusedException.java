package org.aidememoire.attachment.extraction;

/** Ends the reading of a file that is not kept. Stays inside the extraction process. */
final class RefusedException extends Exception {

  final Refusal refusal;

  /** What was found and where, such as {@code word/vbaProject.bin}; shown beside the reason. */
  final String detail;

  RefusedException(Refusal refusal, String detail) {
    super(refusal + ": " + detail);
    this.refusal = refusal;
    this.detail = detail;
  }

  RefusedException(Refusal refusal) {
    this(refusal, "");
  }
}
