package org.aidememoire.terminology;

/** Reads both kinds of file; what begins like XML is TBX, all else CSV. */
final class TermFileReader {

  private TermFileReader() {}

  static TermFile read(byte[] content) {
    if (content.length > TermFile.MOST_BYTES) {
      return TermFile.refused(FileProblem.of(1, "", "field.terms.large"));
    }
    return (isXml(content) ? TermTbx.read(content) : TermCsv.read(content)).checked();
  }

  private static boolean isXml(byte[] content) {
    int at = 0;
    while (at < content.length && (content[at] < 0 || Character.isWhitespace(content[at]))) {
      at++;
    }
    return at < content.length && at <= 16 && content[at] == '<' || isUtf16(content);
  }

  private static boolean isUtf16(byte[] content) {
    return content.length > 3
        && (content[0] == (byte) 0xFE && content[1] == (byte) 0xFF && content[3] == '<'
            || content[0] == (byte) 0xFF && content[1] == (byte) 0xFE && content[2] == '<');
  }
}
