package org.aidememoire.attachment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Random;
import org.aidememoire.attachment.extraction.ExtractionProcess;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files over HTTP, as a ministry's own system sends and gets them. */
@ArquillianTest
@RunAsClient
class AttachmentsResourceIT {

  private PortalClient ours;
  private PortalClient theirs;
  private String record;

  @BeforeEach
  void aRecordOfOurMinistry() {
    ours = new PortalClient("ph-dmw");
    theirs = new PortalClient("id-kemnaker");
    record = ours.lawUpdate("Work permit fees");
  }

  private static byte[] sample(String name) throws IOException {
    try (InputStream in = AttachmentsResourceIT.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }

  private JsonObject attached(String name, byte[] content) throws InterruptedException {
    HttpResponse<String> answer = ours.attach(record, name, content);
    assertEquals(201, answer.statusCode(), answer.body());
    JsonObject held = PortalClient.json(answer.body()).asJsonObject();
    return ours.checked(held.getString("id"));
  }

  private static String content(JsonObject file) {
    return "/api/attachments/" + file.getString("id") + "/content";
  }

  @Test
  void aThaiGazetteIsFoundByAWordFromInsideOnItsPage() throws Exception {
    JsonObject file = attached("gazette.pdf", sample("gazette-th.pdf"));
    assertEquals("AVAILABLE", file.getString("state"));
    assertEquals(2, file.getInt("pages"));
    assertEquals("th", file.getString("language"));
    found("แรงงานประมง", "p. 2");
    found("fishery", "p. 2");
  }

  @Test
  void aScannedThaiGazetteIsFoundByAWordFromInside() throws Exception {
    assumeTrue(ExtractionProcess.ocrLanguages().contains("tha"), "tesseract with Thai is missing");
    JsonObject file = attached("scan.pdf", sample("gazette-th-scan.pdf"));
    assertEquals("DONE", file.getString("ocr"));
    found("ขึ้นทะเบียน", "p. 2");
    found("domestic workers", "p. 1");
  }

  /** The index follows within a second or two. */
  @Test
  void whoeverMayEditHasTheScanOfOneFileAtATimeReadAgain() throws Exception {
    assumeTrue(ExtractionProcess.ocrLanguages().contains("tha"), "tesseract with Thai is missing");
    JsonObject scan = attached("scan.pdf", sample("gazette-th-scan.pdf"));
    JsonObject other = attached("gazette.pdf", sample("gazette-th.pdf"));
    JsonObject note = attached("note.txt", "No picture.".getBytes(StandardCharsets.UTF_8));
    assertEquals(403, readAgain(ours, note, "th").statusCode());
    assertEquals(404, readAgain(theirs, scan, "th").statusCode());
    assertEquals(422, readAgain(ours, scan, "tlh").statusCode());
    HttpResponse<String> asked = readAgain(ours, scan, "th");
    assertEquals(200, asked.statusCode(), asked.body());
    assertEquals("WAITING", PortalClient.json(asked.body()).asJsonObject().getString("ocr"));
    assertEquals(409, readAgain(ours, other, "th").statusCode());
    JsonObject read = ours.checked(scan.getString("id"));
    assertEquals("DONE", read.getString("ocr"));
    assertEquals("th", read.getString("language"));
    found("ขึ้นทะเบียน", "p. 2");
    assertEquals(200, readAgain(ours, other, "th").statusCode());
    assertEquals("NONE", ours.checked(other.getString("id")).getString("ocr"));
  }

  private static HttpResponse<String> readAgain(PortalClient by, JsonObject file, String language) {
    return PortalClient.send(
        by.to("/api/attachments/" + file.getString("id") + "/read-again?language=" + language)
            .header("If-Match", "\"" + file.getInt("version") + "\"")
            .POST(BodyPublishers.noBody()));
  }

  private void found(String words, String page) throws InterruptedException {
    String answer = "";
    for (int i = 0; i < 50; i++) {
      answer = ours.get("/api/search?q=" + PortalClient.encoded(words)).body();
      if (answer.contains(record)) {
        assertTrue(answer.contains(page), answer);
        assertFalse(
            theirs.get("/api/search?q=" + PortalClient.encoded(words)).body().contains(record));
        return;
      }
      Thread.sleep(200);
    }
    throw new AssertionError(words + " is not found: " + answer);
  }

  @Test
  void aFileTellsTheDigestOfItsContent() throws Exception {
    byte[] content = "a text to be known again".getBytes(StandardCharsets.UTF_8);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
    assertEquals(
        HexFormat.of().formatHex(digest), attached("again.txt", content).getString("sha256"));
  }

  @Test
  void aFileDoesNotExistForAnotherMinistry() throws Exception {
    JsonObject file = attached("note.txt", "an internal note".getBytes(StandardCharsets.UTF_8));
    String path = "/api/attachments/" + file.getString("id");
    assertEquals(404, theirs.get("/api/attachments?record=" + record).statusCode());
    assertEquals(404, theirs.get(path).statusCode());
    assertEquals(404, theirs.get(content(file)).statusCode());
    assertEquals(404, theirs.attach(record, "x.txt", new byte[] {'x'}).statusCode());
    assertEquals(
        404, PortalClient.send(theirs.to(path).header("If-Match", "\"1\"").DELETE()).statusCode());
    assertEquals(200, ours.get(path).statusCode());
  }

  @Test
  void aFileLeavesAsADownloadThatNothingRuns() throws Exception {
    byte[] html =
        "<!doctype html><script>alert(1)</script><p>wages".getBytes(StandardCharsets.UTF_8);
    JsonObject file = attached("หน้า.html", html);
    HttpResponse<String> sent = ours.get(content(file) + "?inline=1");
    assertEquals(200, sent.statusCode());
    assertEquals("nosniff", sent.headers().firstValue("X-Content-Type-Options").orElse(""));
    assertTrue(sent.headers().firstValue("Content-Security-Policy").orElse("").contains("sandbox"));
    assertTrue(
        sent.headers()
            .firstValue("Content-Disposition")
            .orElse("")
            .startsWith("attachment; filename=\"____.html\"; filename*=UTF-8''%E0%B8%AB"));
    JsonObject pdf = attached("gazette.pdf", sample("gazette-th.pdf"));
    assertTrue(
        ours.get(content(pdf) + "?inline=1")
            .headers()
            .firstValue("Content-Disposition")
            .orElse("")
            .startsWith("inline"));
  }

  @Test
  void aDownloadGoesOnWhereItBrokeOff() throws Exception {
    JsonObject file = attached("digits.txt", "0123456789".getBytes(StandardCharsets.UTF_8));
    var part = PortalClient.send(ours.to(content(file)).header("Range", "bytes=4-"));
    assertEquals(206, part.statusCode());
    assertEquals("456789", part.body());
    String tag = part.headers().firstValue("ETag").orElseThrow();
    assertEquals(
        304, PortalClient.send(ours.to(content(file)).header("If-None-Match", tag)).statusCode());
  }

  @Test
  void aListOfPassportsIsHeldUntilItsEditorConfirms() throws Exception {
    byte[] list =
        ("quokka " + record + " AA1234567 AB1234567 AC1234567 AD1234567 AE1234567")
            .getBytes(StandardCharsets.UTF_8);
    JsonObject added =
        PortalClient.json(ours.attach(record, "list.txt", list).body()).asJsonObject();
    String path = "/api/attachments/" + added.getString("id");
    JsonObject held = held(path);
    assertTrue(held.getString("reason").contains("passports"), held.toString());
    assertEquals(200, ours.get(path + "/content").statusCode());
    assertEquals(404, theirs.get(path + "/content").statusCode());
    assertFalse(ours.get("/api/search?q=quokka").body().contains(record));
    assertEquals(404, confirmed(theirs, path, held).statusCode());
    HttpResponse<String> kept = confirmed(ours, path, held);
    assertEquals(200, kept.statusCode(), kept.body());
    assertEquals("AVAILABLE", PortalClient.json(kept.body()).asJsonObject().getString("state"));
    assertEquals(412, confirmed(ours, path, held).statusCode());
    foundInTime("quokka");
  }

  private JsonObject held(String path) throws InterruptedException {
    for (int i = 0; i < 300; i++) {
      JsonObject file = PortalClient.json(ours.get(path).body()).asJsonObject();
      if (file.getBoolean("toConfirm")) {
        assertEquals("HELD", file.getString("state"));
        return file;
      }
      Thread.sleep(200);
    }
    throw new AssertionError("nobody is asked to confirm");
  }

  private static HttpResponse<String> confirmed(PortalClient by, String path, JsonObject file) {
    return PortalClient.send(
        by.to(path + "/confirm")
            .header("If-Match", "\"" + file.getInt("version") + "\"")
            .POST(BodyPublishers.noBody()));
  }

  private void foundInTime(String word) throws InterruptedException {
    for (int i = 0; i < 50; i++) {
      if (ours.get("/api/search?q=" + word).body().contains(record)) {
        return;
      }
      Thread.sleep(200);
    }
    throw new AssertionError(word + " is not found");
  }

  @Test
  void aRefusedFileSaysWhyAndCannotBeDownloaded() throws Exception {
    JsonObject file =
        attached("notes.pdf", "MZ this is a program".getBytes(StandardCharsets.UTF_8));
    assertEquals("REFUSED", file.getString("state"));
    assertEquals("PROGRAM", file.getString("refusal"));
    assertEquals("Programs are not accepted.", file.getString("reason"));
    assertEquals(403, ours.get(content(file)).statusCode());
  }

  @Test
  void theSameContentUnderAnotherNameIsJudgedAgain() throws Exception {
    byte[] text = ("plain " + record).getBytes(StandardCharsets.UTF_8);
    assertEquals("MISNAMED", attached("plain.pdf", text).getString("refusal"));
    assertEquals("AVAILABLE", attached("plain.txt", text).getString("state"));
  }

  @Test
  void aNameOfOneMinistryRefusesNobodyElsesFile() throws Exception {
    byte[] circular = ("a public circular " + record).getBytes(StandardCharsets.UTF_8);
    JsonObject ourFile = attached("circular.txt", circular);
    String theirRecord = theirs.lawUpdate("Their record");
    JsonObject theirFile =
        PortalClient.json(theirs.attach(theirRecord, "circular.exe", circular).body())
            .asJsonObject();
    assertEquals("PROGRAM", theirs.checked(theirFile.getString("id")).getString("refusal"));
    assertEquals(403, theirs.get(content(theirFile)).statusCode());
    JsonObject again = ours.checked(ourFile.getString("id"));
    assertEquals("AVAILABLE", again.getString("state"));
    assertEquals(200, ours.get(content(ourFile)).statusCode());
    record = ours.lawUpdate("A second record");
    assertEquals("AVAILABLE", attached("circular.md", circular).getString("state"));
  }

  @Test
  void aLanguageThatThereIsNotIsToldBeforeTheFileIsTaken() {
    HttpResponse<String> answer =
        PortalClient.send(
            ours.to("/api/attachments?record=" + record + "&language=xx&name=a.txt")
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(new byte[] {'a'})));
    assertEquals(422, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("\"language\""), answer.body());
    HttpResponse<String> upload =
        PortalClient.send(
            ours.to("/api/attachments/uploads")
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Length", "5")
                .header(
                    "Upload-Metadata",
                    "filename %s,language %s,record %s"
                        .formatted(base64("a.txt"), base64("xx"), base64(record)))
                .POST(BodyPublishers.noBody()));
    assertEquals(422, upload.statusCode(), upload.body());
  }

  @Test
  void aFileThatWasRefusedForItsNameIsJudgedAnewUnderAnother() throws Exception {
    JsonObject file = attached("renamed.pdf", ("text " + record).getBytes(StandardCharsets.UTF_8));
    assertEquals("MISNAMED", file.getString("refusal"));
    String path = "/api/attachments/" + file.getString("id");
    HttpResponse<String> renamed =
        PortalClient.send(
            ours.to(path)
                .header("If-Match", "\"" + file.getInt("version") + "\"")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"name\": \"renamed.txt\", \"language\": \"en\"}")));
    assertEquals(200, renamed.statusCode(), renamed.body());
    JsonObject checked = ours.checked(file.getString("id"));
    assertEquals("AVAILABLE", checked.getString("state"));
    assertEquals("renamed.txt", checked.getString("name"));
    assertEquals(
        412,
        PortalClient.send(
                ours.to(path).header("If-Match", "\"" + file.getInt("version") + "\"").DELETE())
            .statusCode());
    assertEquals(
        204,
        PortalClient.send(
                ours.to(path).header("If-Match", "\"" + checked.getInt("version") + "\"").DELETE())
            .statusCode());
    assertEquals(404, ours.get(path).statusCode());
  }

  @Test
  void aRecordCarriesAContentOnceAndSaysUnderWhichName() throws Exception {
    byte[] text = ("twice " + record).getBytes(StandardCharsets.UTF_8);
    attached("fees.txt", text);
    HttpResponse<String> again = ours.attach(record, "fees (copy).txt", text);
    assertEquals(409, again.statusCode(), again.body());
    assertTrue(again.body().contains(":problem:duplicate"), again.body());
    assertTrue(again.body().contains("as fees.txt."), again.body());

    String upload = begin("fees-3.txt", text.length);
    append(upload, 0, Arrays.copyOf(text, 5));
    var last = append(upload, 5, Arrays.copyOfRange(text, 5, text.length));
    assertEquals(409, last.statusCode(), last.body());
    assertTrue(last.body().contains("as fees.txt."), last.body());
    assertEquals(
        404, PortalClient.send(tus(upload).method("HEAD", BodyPublishers.noBody())).statusCode());

    var files = PortalClient.json(ours.get("/api/attachments?record=" + record).body());
    assertEquals(1, files.asJsonArray().size());
    record = ours.lawUpdate("Another record");
    assertEquals("AVAILABLE", attached("fees.txt", text).getString("state"));
  }

  @Test
  void anUploadGoesOnAfterABreak() throws Exception {
    byte[] content = new byte[3 << 20];
    new Random(7).nextBytes(content);
    for (int i = 0; i < content.length; i++) {
      content[i] = (byte) ('a' + Math.floorMod(content[i], 26));
    }
    String upload = begin("long.txt", content.length);
    breakOff(upload, content, 1 << 20);
    int safe = offset(upload);
    assertTrue(safe > 0 && safe <= 1 << 20, "safe: " + safe);
    assertEquals(409, append(upload, 0, Arrays.copyOf(content, 10)).statusCode());
    byte[] rest = Arrays.copyOfRange(content, safe, content.length);
    HttpResponse<String> whole = append(upload, safe, rest);
    assertEquals(204, whole.statusCode(), whole.body());
    String place = whole.headers().firstValue("Content-Location").orElseThrow();
    JsonObject file = ours.checked(place.substring(place.lastIndexOf('/') + 1));
    assertEquals("AVAILABLE", file.getString("state"));
    assertArrayEquals(content, ours.get(content(file)).body().getBytes(StandardCharsets.UTF_8));
    assertEquals(
        404, PortalClient.send(tus(upload).method("HEAD", BodyPublishers.noBody())).statusCode());
  }

  @Test
  void anUploadBelongsToWhoeverBeganIt() {
    String upload = begin("mine.txt", 10);
    var stranger =
        theirs.to(upload).header("Tus-Resumable", "1.0.0").method("HEAD", BodyPublishers.noBody());
    assertEquals(404, PortalClient.send(stranger).statusCode());
    assertEquals(204, PortalClient.send(tus(upload).DELETE()).statusCode());
    assertEquals(
        404, PortalClient.send(tus(upload).method("HEAD", BodyPublishers.noBody())).statusCode());
  }

  @Test
  void aFileAboveTheBoundIsRefusedBeforeItIsSent() {
    HttpResponse<String> answer =
        PortalClient.send(creation("huge.pdf", (100L << 20) + 1).POST(BodyPublishers.noBody()));
    assertEquals(413, answer.statusCode());
    assertTrue(answer.body().contains("at most 100 MB"), answer.body());
    assertEquals(413, append(begin("small.txt", 5), 0, new byte[6]).statusCode());
  }

  private java.net.http.HttpRequest.Builder creation(String name, long length) {
    return ours.to("/api/attachments/uploads")
        .header("Tus-Resumable", "1.0.0")
        .header("Upload-Length", Long.toString(length))
        .header("Upload-Metadata", "filename " + base64(name) + ",record " + base64(record));
  }

  private String begin(String name, int length) {
    HttpResponse<String> answer =
        PortalClient.send(creation(name, length).POST(BodyPublishers.noBody()));
    assertEquals(201, answer.statusCode(), answer.body());
    return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
  }

  private java.net.http.HttpRequest.Builder tus(String upload) {
    return ours.to(upload).header("Tus-Resumable", "1.0.0");
  }

  private HttpResponse<String> append(String upload, int offset, byte[] chunk) {
    return PortalClient.send(
        tus(upload)
            .header("Upload-Offset", Integer.toString(offset))
            .header("Content-Type", "application/offset+octet-stream")
            .method("PATCH", BodyPublishers.ofByteArray(chunk)));
  }

  /** Announces everything, sends a part and hangs up. */
  private void breakOff(String upload, byte[] content, int sent) throws Exception {
    URI portal = URI.create(PortalClient.PORTAL);
    try (Socket line = new Socket(portal.getHost(), portal.getPort())) {
      String head =
          "PATCH %s HTTP/1.1\r\nHost: %s\r\nAuthorization: %s\r\nTus-Resumable: 1.0.0\r\n"
                  .formatted(upload, portal.getAuthority(), ours.authorization())
              + "Upload-Offset: 0\r\nContent-Type: application/offset+octet-stream\r\n"
              + "Content-Length: "
              + content.length
              + "\r\n\r\n";
      line.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      line.getOutputStream().write(content, 0, sent);
      line.getOutputStream().flush();
      Thread.sleep(500);
    }
  }

  private int offset(String upload) throws InterruptedException {
    for (int i = 0; i < 50; i++) {
      HttpResponse<String> answer =
          PortalClient.send(tus(upload).method("HEAD", BodyPublishers.noBody()));
      int offset = Integer.parseInt(answer.headers().firstValue("Upload-Offset").orElse("0"));
      if (offset > 0) {
        return offset;
      }
      Thread.sleep(200);
    }
    throw new AssertionError("nothing was kept of the broken upload");
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
