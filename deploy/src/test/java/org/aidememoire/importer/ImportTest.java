package org.aidememoire.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {

  @TempDir Path folder;
  private final StubPortal portal = portal();
  private final List<String> said = new ArrayList<>();

  @AfterEach
  void stop() {
    portal.close();
  }

  @Test
  void anInstrumentIsPublishedOnlyWhenItsFileIsAvailable() throws Exception {
    write("a.txt", "A law");
    write("b.txt", "bad");
    assertFalse(run("--publish"));
    assertEquals(List.of("A"), portal.titles("PUBLISHED"));
    assertEquals(List.of(), portal.titles("DRAFT"));
    assertTrue(said().contains("damaged or incomplete"), said());
  }

  @Test
  void aFileThatSomebodyHasToConfirmIsNotWaitedFor() throws Exception {
    write("a.txt", "passports");
    assertFalse(run("--publish"));
    assertEquals(List.of("A"), portal.titles("DRAFT"));
    assertTrue(said().contains("run the import again"), said());
  }

  @Test
  void aRefusedFileLeavesNoDraftAndIsBroughtOnceItIsCorrected() throws Exception {
    write("b.txt", "bad");
    assertFalse(run("--publish"));
    assertEquals(0, portal.instruments.size());
    write("b.txt", "good");
    assertTrue(run("--publish"), this::said);
    assertEquals(List.of("B"), portal.titles("PUBLISHED"));
    assertEquals(1, portal.instruments.size());
    assertTrue(run("--publish"), this::said);
    assertEquals(2, portal.files.size());
  }

  @Test
  void aSecondRunAddsNothingAlsoWhereAMacTookTheNamesApart() throws Exception {
    String composed = "Ngh\u1ecb \u0111\u1ecbnh.txt";
    write(Normalizer.normalize(composed, Normalizer.Form.NFD), "A decree");
    assertTrue(run(), this::said);
    assertTrue(run(), this::said);
    assertEquals(1, portal.instruments.size());
    Files.delete(folder.resolve(Normalizer.normalize(composed, Normalizer.Form.NFD)));
    write(composed, "A decree");
    assertTrue(run(), this::said);
    assertEquals(1, portal.instruments.size());
  }

  @Test
  void filesOfTheSameContentUnderDifferentNamesAreDifferentInstruments() throws Exception {
    assertEquals("Aa.txt".hashCode(), "BB.txt".hashCode());
    write("Aa.txt", "Blank form");
    write("BB.txt", "Blank form");
    assertTrue(run(), this::said);
    assertEquals(List.of("Aa", "BB"), portal.titles("DRAFT"));
  }

  @Test
  void aCorrectedManifestSaysWhatItWouldChangeAndWithUpdateDoesIt() throws Exception {
    write("a.txt", "A law");
    write("manifest.csv", "file,title,topics,note\na.txt,Wag Act,wages;fees,Scanned.\n");
    assertTrue(run(), this::said);
    write("manifest.csv", "file,title,topics,note\na.txt,Wage Act,fees; wages,Scanned.\n");
    assertTrue(run(), this::said);
    assertEquals(List.of("Wag Act"), portal.titles("DRAFT"));
    assertTrue(said().contains("a.txt: title: «Wag Act» → «Wage Act»"), said());
    assertTrue(run("--update"), this::said);
    assertEquals(List.of("Wage Act"), portal.titles("DRAFT"));
    said.clear();
    assertTrue(run("--update"), this::said);
    assertFalse(said().contains("corrected"), said());
    var kept = portal.instruments.get("i0");
    assertEquals(2, kept.getJsonObject("header").getInt("version"));
    assertTrue(kept.getString("note").startsWith("Scanned.\n\nImported from "));
  }

  @Test
  void whatTheManifestLeavesOpenStaysAsItIsInThePortal() throws Exception {
    write("a.txt", "A law");
    write("manifest.csv", "file,title\na.txt,Wage Act\n");
    assertTrue(run(), this::said);
    write("manifest.csv", "file,number\na.txt,Act 1\n");
    assertTrue(run("--update"), this::said);
    assertEquals(List.of("Wage Act"), portal.titles("DRAFT"));
    assertEquals("Act 1", portal.instruments.get("i0").getString("number"));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private boolean run(String... options) throws Exception {
    var all = new ArrayList<>(List.of(folder.toString()));
    all.addAll(List.of("--portal", portal.address(), "--keycloak", portal.address()));
    all.addAll(List.of(options));
    return new Import(said::add, ImportOptions.parse(all.toArray(String[]::new), Map.of())).run();
  }

  private String said() {
    return String.join("\n", said);
  }

  private static StubPortal portal() {
    try {
      return new StubPortal();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
