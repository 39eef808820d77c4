package org.aidememoire.attachment.extraction;

import static org.aidememoire.attachment.extraction.SampleFiles.ENGLISH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PDFs that do something by themselves are refused, those that a reader clicks in are not. */
class ActingPdfsTest extends ExtractedFiles {

  private static COSDictionary dictionary(String... namesAndValues) {
    COSDictionary made = new COSDictionary();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      String value = namesAndValues[i + 1];
      COSBase base =
          value.matches("/[^/].*") ? COSName.getPDFName(value.substring(1)) : new COSString(value);
      made.setItem(namesAndValues[i], base);
    }
    return made;
  }

  private static COSDictionary action(String kind) {
    return switch (kind) {
      case "URI" -> dictionary("S", "/URI", "URI", "https://elsewhere.example/?who");
      case "GoToR" -> dictionary("S", "/GoToR", "F", "\\\\elsewhere.example\\share\\a.pdf");
      case "SubmitForm" -> dictionary("S", "/SubmitForm", "F", "https://elsewhere.example/take");
      case "JavaScript" -> dictionary("S", "/JavaScript", "JS", "app.alert(1)");
      default -> dictionary("S", "/" + kind, "F", "a.bin");
    };
  }

  /** What a test does to an otherwise harmless document before it is saved. */
  private interface Change {
    void of(PDDocument document);
  }

  /** Judges in this JVM: what the process does with a refusal has tests of its own. */
  private String verdict(Change change) throws Exception {
    try (PDDocument document = samples.document(ENGLISH)) {
      change.of(document);
      samples.save("changed.pdf", document);
    }
    return verdict(folder.resolve("changed.pdf"));
  }

  private static String verdict(Path file) throws Exception {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      PdfGuard.check(document.getDocument());
      return "kept";
    } catch (RefusedException refused) {
      return refused.refusal + " " + refused.detail;
    }
  }

  private static COSDictionary catalog(PDDocument document) {
    return document.getDocumentCatalog().getCOSObject();
  }

  private static COSDictionary annotation(PDDocument document, COSDictionary made) {
    made.setItem("Type", COSName.getPDFName("Annot"));
    made.setItem("Rect", new COSArray());
    COSArray annotations = new COSArray();
    annotations.add(made);
    document.getPage(0).getCOSObject().setItem("Annots", annotations);
    return made;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "URI",
        "GoToR",
        "GoToE",
        "SubmitForm",
        "Launch",
        "JavaScript",
        "ImportData",
        "Rendition",
        "RichMediaExecute",
        "Sound",
        "Movie",
        "SomethingNew"
      })
  void whatLeavesTheDocumentIsRefusedWhereverItActsByItself(String kind) throws Exception {
    List<Change> places = new ArrayList<>();
    places.add(document -> catalog(document).setItem("OpenAction", action(kind)));
    places.add(
        document -> {
          COSDictionary first = dictionary("S", "/GoTo", "D", "here");
          COSArray next = new COSArray();
          next.add(dictionary("S", "/Named", "N", "/NextPage"));
          next.add(action(kind));
          first.setItem("Next", next);
          catalog(document).setItem("OpenAction", first);
        });
    for (String trigger : new String[] {"WC", "WS", "DP", "O", "C", "K", "F", "Fo", "PV", "E"}) {
      COSDictionary triggers = new COSDictionary();
      triggers.setItem(trigger, action(kind));
      places.add(document -> catalog(document).setItem("AA", triggers));
      places.add(document -> document.getPage(0).getCOSObject().setItem("AA", triggers));
      places.add(
          document ->
              annotation(document, dictionary("Subtype", "/Widget")).setItem("AA", triggers));
    }
    for (Change place : places) {
      String verdict = verdict(place);
      assertEquals("ACTIVE_CONTENT", verdict.split(" ")[0], kind + ": " + verdict);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Launch", "JavaScript", "ImportData", "Rendition"})
  void whatRunsIsRefusedBehindAClickAsWell(String kind) throws Exception {
    assertEquals(
        "ACTIVE_CONTENT " + kind,
        verdict(d -> annotation(d, dictionary("Subtype", "/Link")).setItem("A", action(kind))));
  }

  @Test
  void aScriptInTheTreeOfNamesIsRefused() throws Exception {
    assertEquals(
        "ACTIVE_CONTENT JavaScript",
        verdict(
            document -> {
              COSArray names = new COSArray();
              names.add(new COSString("start"));
              names.add(action("JavaScript"));
              COSDictionary tree = new COSDictionary();
              tree.setItem("Names", names);
              COSDictionary all = new COSDictionary();
              all.setItem("JavaScript", tree);
              catalog(document).setItem("Names", all);
            }));
  }

  @Test
  void aLinkToAShareIsRefusedSinceItTakesCredentialsAlong() throws Exception {
    for (COSDictionary link :
        List.of(
            action("GoToR"),
            dictionary("S", "/URI", "URI", "file://elsewhere.example/share/a.docx"),
            dictionary("S", "/GoToR", "F", "//elsewhere.example/share/a.pdf"))) {
      assertEquals(
          "ACTIVE_CONTENT link to a share",
          verdict(d -> annotation(d, dictionary("Subtype", "/Link")).setItem("A", link)));
    }
  }

  @Test
  void contentThatLiesInAnotherFileIsRefused() throws Exception {
    assertEquals(
        "ACTIVE_CONTENT content in another file",
        verdict(
            document -> {
              COSStream stream = document.getDocument().createCOSStream();
              stream.setItem("F", new COSString("https://elsewhere.example/page"));
              catalog(document).setItem("Metadata", stream);
            }));
  }

  private static Change form(String xfa) {
    return document -> {
      COSArray packets = new COSArray();
      int half = xfa.length() / 2;
      for (String packet : new String[] {xfa.substring(0, half), xfa.substring(half)}) {
        COSStream stream = document.getDocument().createCOSStream();
        try (var out = stream.createOutputStream()) {
          out.write(packet.getBytes(StandardCharsets.UTF_8));
        } catch (java.io.IOException inMemory) {
          throw new java.io.UncheckedIOException(inMemory);
        }
        packets.add(new COSString("packet"));
        packets.add(stream);
      }
      COSDictionary form = new COSDictionary();
      form.setItem("XFA", packets);
      catalog(document).setItem("AcroForm", form);
    };
  }

  private static String xfa(String inner) {
    return "<xdp:xdp xmlns:xdp='http://ns.adobe.com/xdp/'>"
        + "<template xmlns='http://www.xfa.org/schema/xfa-template/3.3/'><subform>"
        + inner
        + "</subform></template></xdp:xdp>";
  }

  @Test
  void anXfaFormThatActsIsRefusedAndOneThatOnlyShowsIsKept() throws Exception {
    assertEquals(
        "ACTIVE_CONTENT XFA form: script",
        verdict(
            form(xfa("<event activity='initialize'><script>xfa.host.beep()</script></event>"))));
    assertEquals(
        "ACTIVE_CONTENT XFA form: submit",
        verdict(
            form(xfa("<event activity='docReady'><submit target='https://e.example'/></event>"))));
    assertEquals(
        "ACTIVE_CONTENT XFA form: a picture from elsewhere",
        verdict(form(xfa("<draw><value><image href='https://e.example/p.png'/></value></draw>"))));
    assertEquals("ACTIVE_CONTENT XFA form that cannot be read", verdict(form("<xdp:xdp")));
    assertEquals("kept", verdict(form(xfa("<draw><value><text>Name</text></value></draw>"))));
  }

  @Test
  void linksAndMovesWithinTheDocumentAreKept() throws Exception {
    assertEquals(
        "kept",
        verdict(d -> annotation(d, dictionary("Subtype", "/Link")).setItem("A", action("URI"))));
    assertEquals(
        "kept",
        verdict(
            d ->
                annotation(d, dictionary("Subtype", "/Link"))
                    .setItem("A", dictionary("S", "/GoToR", "F", "annex.pdf"))));
    assertEquals(
        "kept",
        verdict(
            d ->
                annotation(d, dictionary("Subtype", "/Link"))
                    .setItem("A", dictionary("S", "/URI", "URI", "file:///C:/old/place.doc"))));
    assertEquals(
        "kept",
        verdict(d -> catalog(d).setItem("OpenAction", dictionary("S", "/GoTo", "D", "here"))));
    assertEquals(
        "kept",
        verdict(
            d -> {
              COSArray place = new COSArray();
              place.add(d.getPage(0).getCOSObject());
              place.add(COSName.getPDFName("Fit"));
              catalog(d).setItem("OpenAction", place);
            }));
    COSDictionary clicks = new COSDictionary();
    clicks.setItem("U", action("URI"));
    assertEquals(
        "kept",
        verdict(d -> annotation(d, dictionary("Subtype", "/Widget")).setItem("AA", clicks)));
  }

  @Test
  void theProcessSaysWhatActs() throws Exception {
    PDDocument document = samples.document(ENGLISH);
    catalog(document).setItem("OpenAction", action("SubmitForm"));
    assertEquals(
        new Outcome.Refused(Refusal.ACTIVE_CONTENT, "open action: SubmitForm"),
        check(samples.save("sends.pdf", document)));
  }

  /** Real documents, which the project does not ship: the folder that {@code AIDE_CORPUS} names. */
  @Test
  void noLawOfTheCorpusIsRefused() throws Exception {
    String named = System.getProperty("AIDE_CORPUS", System.getenv("AIDE_CORPUS"));
    assumeTrue(named != null, "AIDE_CORPUS names no folder");
    List<String> refused = new ArrayList<>();
    try (Stream<Path> laws = Files.walk(Path.of(named, "laws"))) {
      for (Path law : laws.filter(file -> file.toString().endsWith(".pdf")).toList()) {
        String verdict = verdict(law);
        if (!verdict.equals("kept")) {
          refused.add(law.getFileName() + ": " + verdict);
        }
      }
    }
    assertEquals(List.of(), refused);
  }
}
