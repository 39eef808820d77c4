package org.aidememoire.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {

  private static final String THAI = "file,title\na.txt,พระราชบัญญัติค่าจ้าง ฉบับที่ 2 (Act)\n";

  @TempDir Path folder;

  @Test
  void aSpreadsheetMaySeparateByCommasSemicolonsOrTabs() throws IOException {
    for (String separator : List.of(",", ";", "\t")) {
      String text = "file,title,host\na.txt,Wage Act,TH\n".replace(",", separator);
      assertEquals("Wage Act", title(text.getBytes(StandardCharsets.UTF_8)), separator);
      assertEquals("Wage Act", title(("sep=" + separator + "\r\n" + text).getBytes()), separator);
    }
  }

  @Test
  void theLettersAreReadInTheCodePageOfTheSpreadsheet() throws IOException {
    String title = "พระราชบัญญัติค่าจ้าง ฉบับที่ 2 (Act)";
    assertEquals(title, title(THAI.getBytes(Charset.forName("x-windows-874"))));
    assertEquals(title, title(("\ufeff" + THAI).getBytes(StandardCharsets.UTF_8)));
    for (var utf16 : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      assertEquals(title, title(THAI.getBytes(utf16)), utf16.name());
      assertEquals(title, title(("\ufeff" + THAI).getBytes(utf16)), utf16.name());
    }
  }

  @Test
  void anotherCodePageIsRefusedByLineAndCharacterInsteadOfGuessed() {
    for (String letters : List.of("Café Ordinance", "ÉTAT", "Nghị", "Mindestlöhne")) {
      byte[] bytes =
          ("file,title\na.txt,A\nb.txt," + letters + "\n")
              .getBytes(Charset.forName("windows-1252"));
      if (letters.equals("Nghị")) {
        bytes = new byte[] {'f', 'i', 'l', 'e', '\n', 'x', '\n', 'N', 'g', 'h', 'i', (byte) 0xf2};
      }
      String refusal = refusal(bytes);
      assertTrue(refusal.startsWith("manifest.csv, line 3, character "), refusal);
      assertTrue(refusal.contains("CSV UTF-8"), refusal);
    }
    assertTrue(
        refusal("file,title\na.txt,Wage \ufffd\ufffd Act\n".getBytes(StandardCharsets.UTF_8))
            .startsWith("manifest.csv, line 2, column title: "));
  }

  @Test
  void cellsMissingAtTheEndOfALineAreEmptyOnes() throws IOException {
    assertEquals("Wage Act", title("file,title,host,form\na.txt,Wage Act\n\n,,,\n".getBytes()));
  }

  @Test
  void aColumnThatNothingReadsIsNamedWithTheOneThatIsMeant() {
    String refusal = refusal("file,title,Host,InForceOn,colour\na.txt,A,TH,2026-01-31,red\n");
    assertTrue(refusal.startsWith("manifest.csv, line 1: "), refusal);
    assertTrue(refusal.contains("Host (is it host?)"), refusal);
    assertTrue(refusal.contains("InForceOn (is it inForceOn?)"), refusal);
    assertTrue(refusal.contains("column colour."), refusal);
    assertTrue(refusal.contains("The columns are file, title,"), refusal);
  }

  @Test
  void aColumnThatIsThereTwiceOrMissingIsNamed() {
    assertTrue(refusal("file,title,title\na.txt,A,B\n").contains("the column title stands there"));
    assertTrue(refusal("title,host\nA,TH\n").contains("line 1: the column file is missing"));
  }

  @Test
  void quotationMarksThatDoNotMatchAreToldByTheirLine() {
    String open = refusal("file,title\na.txt,A\nb.txt,\"B\nc.txt,C\n");
    assertTrue(open.startsWith("manifest.csv, line 3: a quotation mark"), open);
    String followed = refusal("file,title\na.txt,\"Rule\" of law\n");
    assertTrue(followed.startsWith("manifest.csv, line 2: a quotation mark"), followed);
  }

  @Test
  void aLineThatWouldBePassedOverIsRefused() {
    assertTrue(refusal("file,title\na.txt,A\n,B\n").startsWith("manifest.csv, line 3: "));
    assertTrue(refusal("file,title\na.txt,A\na.txt,B\n").contains("line 3: a.txt stands there"));
    assertTrue(refusal("file,title\na.txt,A,B,C\n").contains("line 2: more cells than columns"));
  }

  @Test
  void aPathIsFoundAsWindowsOrAMacWritesIt() throws IOException {
    Files.writeString(folder.resolve("manifest.csv"), "file,title\nth\\ngh\u1ecb.txt,A\n");
    assertEquals("A", Manifest.in(folder).of("th/nghi\u0323.txt").fields().get("title"));
  }

  private String title(byte[] manifest) throws IOException {
    Files.write(folder.resolve("manifest.csv"), manifest);
    return String.valueOf(Manifest.in(folder).of("a.txt").fields().get("title"));
  }

  private String refusal(String manifest) {
    return refusal(manifest.getBytes(StandardCharsets.UTF_8));
  }

  private String refusal(byte[] manifest) {
    return ""
        + assertThrows(IllegalArgumentException.class, () -> title(manifest), () -> "read")
            .getMessage();
  }
}
