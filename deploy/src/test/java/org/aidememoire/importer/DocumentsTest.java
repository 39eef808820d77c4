package org.aidememoire.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {

  @TempDir Path folder;

  @Test
  void anIndonesianLawIsNamedByItsKindNumberYearAndSubject() {
    var fields =
        FileDefaults.of(
            "laws/id/uu-2003-13.md",
            "UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 13 TAHUN 2003 TENTANG KETENAGAKERJAAN"
                + "\nDENGAN RAHMAT TUHAN");
    assertEquals("Undang-Undang Nomor 13 Tahun 2003 tentang Ketenagakerjaan", fields.get("title"));
    assertEquals("UU 13/2003", fields.get("number"));
    assertEquals("LAW", fields.get("form"));
    assertEquals("HOST_COUNTRY", fields.get("jurisdiction"));
    assertEquals("ID", fields.get("host"));
    assertEquals("id", fields.get("language"));
  }

  @Test
  void aGovernmentRegulationWithoutReadableSubjectKeepsItsNumber() {
    var fields = FileDefaults.of("laws/id/pp-2021-59.md", "TENTANG TENTANG\nDENGAN RAHMAT");
    assertEquals("Peraturan Pemerintah Nomor 59 Tahun 2021", fields.get("title"));
    assertEquals("REGULATION", fields.get("form"));
  }

  @Test
  void aMalaysianActIsNamedByItsFile() {
    var fields = FileDefaults.of("laws/my/Act_136_Contracts_Act_1950_EN.pdf", "");
    assertEquals("Contracts Act 1950", fields.get("title"));
    assertEquals("Act 136", fields.get("number"));
    assertEquals("MY", fields.get("host"));
    assertEquals("en", fields.get("language"));
  }

  @Test
  void theScriptTellsTheLanguageAndAHeadingTheTitle() {
    assertEquals(
        "th", FileDefaults.of("notes/code.txt", "มาตรา 1 ในประมวลกฎหมายนี้").get("language"));
    assertEquals(
        "How wages are paid", FileDefaults.of("a/b.md", "\n# How wages are paid\n").get("title"));
  }

  @Test
  void aContentIsKnownAgainByItsDigestUnderAnyName() throws IOException {
    var file = Files.writeString(folder.resolve("code.txt"), "abc");
    var provenance = Provenance.of("th/code.txt", file);
    String abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    assertTrue(provenance.isOf(abc));
    assertFalse(provenance.isOf("0" + abc.substring(1)));
    assertEquals(Optional.of(provenance), Provenance.in("A note.\n\n" + provenance.line()));
  }

  @Test
  void whatTheManifestSaysGoesBeforeTheDefaults() throws IOException {
    Files.createDirectories(folder.resolve("th"));
    Files.writeString(folder.resolve("th/criminal_code.txt"), "มาตรา 1");
    Files.writeString(
        folder.resolve("manifest.csv"),
        "file,title,topics\nth/criminal_code.txt,ประมวลกฎหมายอาญา,a; b\nth/gone.pdf,,\n");
    List<Document> documents = Documents.in(folder);
    assertEquals(1, documents.size());
    var draft = documents.get(0).draft("COMMUNITY");
    assertEquals("ประมวลกฎหมายอาญา", draft.getString("title"));
    assertEquals("TH", draft.getString("host"));
    assertEquals("[\"a\",\"b\"]", draft.getJsonArray("topics").toString());
    assertEquals("COMMUNITY", draft.getJsonObject("sharing").getString("level"));
    assertEquals(List.of("th/gone.pdf"), Documents.missing(folder));
  }

  @Test
  void whatThePortalRefusesIsToldByLineAndColumnOfTheManifest() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "A");
    Files.writeString(folder.resolve("cafe\u0301.txt"), "B");
    Files.writeString(
        folder.resolve("manifest.csv"),
        "\ufefffile,title,madeOn\na.txt,\"An\nact\",2026-01-15\ncaf\u00e9.txt,B,2569-01-15\n");
    var document = Documents.in(folder).get(1);
    var refused =
        new Refused(
            "the portal answers 422",
            List.of(
                new Refused.Field("madeOn", "madeOn: 2569 is a year of the Buddhist era."),
                new Refused.Field("host", "Choose the host country.")));
    assertEquals(
        "manifest.csv, line 4, column madeOn: 2569 is a year of the Buddhist era."
            + " host: Choose the host country.",
        document.why(refused));
    assertEquals("no token", document.why(new Refused("no token")));
  }

  @Test
  void whatProgramsAndSystemsLeaveBesideDocumentsIsPassedOver() throws IOException {
    for (String name :
        List.of(
            "law.txt",
            "~$law.docx",
            "~WRL0001.tmp",
            "Thumbs.db",
            "desktop.ini",
            ".DS_Store",
            "__MACOSX/._law.txt",
            "$RECYCLE.BIN/gone.txt")) {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.writeString(folder.resolve(name), "A law");
    }
    assertEquals(List.of("law.txt"), Documents.in(folder).stream().map(Document::name).toList());
  }

  @Test
  void aNameThatAMacTakesApartIsTheOneOfTheManifest() throws IOException {
    String composed = "Ngh\u1ecb \u0111\u1ecbnh.txt";
    String apart = Normalizer.normalize(composed, Normalizer.Form.NFD);
    Files.writeString(folder.resolve(apart), "A decree");
    Files.writeString(folder.resolve("manifest.csv"), "file,title\n" + composed + ",A decree\n");
    var document = Documents.in(folder).get(0);
    assertEquals("A decree", document.fields().get("title"));
    assertEquals(List.of(), Documents.missing(folder));
    assertTrue(document.provenance().path().endsWith(composed));
    assertEquals(Optional.of(document.provenance()), Provenance.in(document.provenance().line()));
  }

  @Test
  void whatThePortalRefusesUnreadIsRefusedBeforeAnInstrumentIsBegun() throws IOException {
    assertEquals(
        Optional.empty(), Documents.untaken(Files.writeString(folder.resolve("a.txt"), "a")));
    for (String name : List.of("empty.pdf", "law.doc", "ending")) {
      Path file = Files.createFile(folder.resolve(name));
      assertTrue(Documents.untaken(file).isPresent(), name);
    }
    Path large = folder.resolve("large.pdf");
    try (var file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(100L << 20);
      assertEquals(Optional.empty(), Documents.untaken(large));
      file.setLength((100L << 20) + 1);
      assertTrue(Documents.untaken(large).isPresent());
    }
  }

  @Test
  void whatTheUsageNamesIsRead() {
    assertTrue(ImportOptions.USAGE.contains("file," + String.join(",", Manifest.COLUMNS)));
  }

  @Test
  void anInstrumentTellsWhereItCameFrom() throws IOException {
    Path file = Files.writeString(folder.resolve("act.txt"), "An act");
    var provenance = Provenance.of("laws/act.txt", file);
    var document =
        new Document(file, provenance, Map.of("note", "Scanned in 2024."), Manifest.Row.NONE);
    String note = document.draft(null).getString("note");
    assertEquals(provenance, Provenance.in(note).orElseThrow());
  }
}
