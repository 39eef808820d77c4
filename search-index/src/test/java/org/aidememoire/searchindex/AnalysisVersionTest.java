package org.aidememoire.searchindex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.aidememoire.searchindex.analysis.AnalysedText;
import org.aidememoire.searchindex.analysis.Subfield;
import org.aidememoire.searchindex.analysis.Token;
import org.aidememoire.searchindex.analysis.WritingForm;
import org.junit.jupiter.api.Test;

/**
 * An index is only as good as the analysis that built it: when the golden texts give other terms,
 * the analysis has a new version, and every index is built again.
 */
class AnalysisVersionTest {

  private static final int VERSION = 6;
  private static final String TERMS = "df5c0b2c2e29";

  @Test
  void otherTermsHaveAnotherVersion() throws Exception {
    assertEquals(
        VERSION + " " + TERMS,
        IndexVersion.ANALYSIS + " " + fingerprint(),
        "The analysis gives other terms: raise IndexVersion.ANALYSIS and record both here");
  }

  private static String fingerprint() throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (String language : List.of("thai", "lao", "khmer", "burmese", "vietnamese", "malay")) {
      add(digest, language);
    }
    for (String language : List.of("indonesian", "filipino", "english", "others")) {
      add(digest, language);
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 6);
  }

  /** All subfields but the JDK's Thai words, which may differ between JDKs. */
  private static void add(MessageDigest digest, String language) throws IOException {
    try (var table =
        AnalysisVersionTest.class.getResourceAsStream("/golden/" + language + ".tsv")) {
      String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
      AnalysedText analysed = new AnalysedText(WritingForm.of(text));
      for (Subfield subfield : Subfield.values()) {
        if (subfield != Subfield.THAI) {
          for (Token token : analysed.tokens(subfield)) {
            digest.update((token.term() + " ").getBytes(StandardCharsets.UTF_8));
          }
        }
      }
    }
  }
}
