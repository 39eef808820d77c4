package org.aidememoire.importer;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aidememoire.launcher.Console;

/** {@code deploy/import FOLDER}: see {@link ImportOptions#USAGE}. */
public final class Import {

  private final Console console;
  private final ImportOptions options;
  private final ImportReport report;
  private final List<FileCheck> sent = new ArrayList<>();

  private Import(Console console, ImportOptions options) {
    this.console = console;
    this.options = options;
    this.report = new ImportReport(console);
  }

  /** Ends with 0 when everything is in the portal, with 1 when something was refused. */
  public static void main(String[] args) throws InterruptedException {
    var console = new Console();
    try {
      var options = ImportOptions.parse(args, System.getenv());
      System.exit(new Import(console, options).run() ? 0 : 1);
    } catch (IllegalArgumentException e) {
      console.line(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      console.line(
          "The import stopped ("
              + e
              + "): is the portal running? Run it again, nothing comes twice.");
    } catch (Refused e) {
      console.line("The import stopped: " + e.why());
    }
    System.exit(2);
  }

  private boolean run() throws IOException, InterruptedException, Refused {
    List<Document> documents = Documents.in(options.folder());
    for (String missing : Documents.missing(options.folder())) {
      report.refused(missing, "the manifest names it, but the folder does not hold it");
    }
    try (var api = new PortalApi(options)) {
      var holdings = Holdings.ask(api, options.ministry());
      int number = 0;
      for (Document document : documents) {
        number++;
        console.line(
            "[%d/%d] %s".formatted(number, documents.size(), document.provenance().path()));
        bring(api, holdings, document);
      }
      for (FileCheck check : sent) {
        check.await(api, report);
      }
    }
    return report.print();
  }

  private void bring(PortalApi api, Holdings holdings, Document document)
      throws IOException, InterruptedException {
    String path = document.provenance().path();
    if (!Documents.isTaken(document.file())) {
      report.refused(path, "files of this kind are not taken, only " + Documents.TAKEN);
      return;
    }
    try {
      var held = holdings.of(document.provenance());
      if (held.isPresent() && !held.get().provenance().equals(document.provenance())) {
        report.refused(
            path,
            "its content changed since it was imported: add the new text to instrument "
                + held.get().id()
                + " in the portal");
        return;
      }
      String id = held.isPresent() ? held.get().id() : create(api, document);
      boolean added = held.isEmpty();
      if (!holdsFile(api, id, document)) {
        sent.add(new FileCheck(path, new FileUpload(api).send(document, id)));
        added = true;
      }
      report.done(added);
    } catch (Refused e) {
      report.refused(path, document.why(e));
    }
  }

  private String create(PortalApi api, Document document)
      throws IOException, InterruptedException, Refused {
    String address =
        api.create(
            "/api/instruments", document.draft(options.level()), document.provenance().key());
    String id = address.substring(address.lastIndexOf('/') + 1);
    if (options.publish()) {
      int version = api.get(address).asJsonObject().getJsonObject("header").getInt("version");
      api.post(address + "/publish", Map.of("If-Match", "\"" + version + "\""));
    }
    return id;
  }

  /** By its content: in the portal a file may have got another name. */
  private static boolean holdsFile(PortalApi api, String record, Document document)
      throws IOException, InterruptedException, Refused {
    return api.get("/api/attachments?record=" + record).asJsonArray().stream()
        .map(file -> ((JsonObject) file).getString("sha256"))
        .anyMatch(document.provenance()::isOf);
  }
}
