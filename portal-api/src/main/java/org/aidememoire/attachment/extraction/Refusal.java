package org.aidememoire.attachment.extraction;

/** Why a file is not kept. The name is the key of the page's message. */
public enum Refusal {
  EMPTY("The file is empty."),
  UNSUPPORTED("Only PDF, DOCX, XLSX, TXT, MD, HTML, PNG, JPEG and TIFF files are kept."),
  MISNAMED("The content is not what the name says."),
  ARCHIVE("Archives are not kept: upload the files one by one."),
  PROGRAM("Programs are not kept."),
  SCRIPT("Scripts are not kept."),
  MACROS("The document contains macros: save it without them."),
  ACTIVE_CONTENT("The document contains scripts or actions that run: save a copy without them."),
  EMBEDDED_FILES("The document carries other files or objects inside: upload them one by one."),
  ENCRYPTED("The file is encrypted or needs a password: save a copy without."),
  OLD_OFFICE("Documents in the old Office formats are not kept: save as DOCX or XLSX."),
  BROKEN("The file is damaged or incomplete."),
  UNPACKS_TOO_LARGE("Unpacked, the file is larger than the portal reads."),
  TOO_COSTLY("Reading the file took more time or memory than the portal gives one file.");

  private final String sentence;

  Refusal(String sentence) {
    this.sentence = sentence;
  }

  /** The name took part in the judgement: the same content under another name is judged anew. */
  public boolean byName() {
    return this == MISNAMED || this == SCRIPT || this == PROGRAM || this == MACROS;
  }

  /** In English, for the API; the pages have their own bundles. */
  public String sentence() {
    return sentence;
  }
}
