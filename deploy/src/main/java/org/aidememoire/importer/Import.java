package org.aidememoire.importer;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.aidememoire.importer.Holdings.Held;
import org.aidememoire.launcher.Console;

/** {@code deploy/import FOLDER}: see {@link ImportOptions#USAGE}. */
public final class Import {

  private final ImportOptions options;
  private final Consumer<String> say;
  private final ImportReport report;
  private final List<FileCheck> sent = new ArrayList<>();

  /**
   * @param say takes the lines that the person at the terminal reads
   */
  Import(Consumer<String> say, ImportOptions options) {
    this.say = say;
    this.options = options;
    this.report = new ImportReport(say);
  }

  /** Ends with 0 when everything is in the portal, with 1 when something was refused. */
  public static void main(String[] args) throws InterruptedException {
    var console = new Console();
    try {
      var options = ImportOptions.parse(args, System.getenv());
      System.exit(new Import(console::line, options).run() ? 0 : 1);
    } catch (IllegalArgumentException e) {
      console.line(String.valueOf(e.getMessage()));
    } catch (FileSystemException e) {
      console.line("The import stopped: " + e.getFile() + " cannot be read (" + e + ").");
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

  boolean run() throws IOException, InterruptedException, Refused {
    List<Document> documents = Documents.in(options.folder());
    for (String missing : Documents.missing(options.folder())) {
      report.refused(missing, "the manifest names it, but the folder does not hold it");
    }
    try (var api = new PortalApi(options)) {
      var holdings = Holdings.ask(api, options.ministry());
      int number = 0;
      for (Document document : documents) {
        number++;
        say.accept("[%d/%d] %s".formatted(number, documents.size(), document.provenance().path()));
        bring(api, holdings.of(document.provenance()), document);
      }
      for (FileCheck check : sent) {
        check.await(api, report);
      }
    }
    return report.print();
  }

  private void bring(PortalApi api, Optional<Held> held, Document document)
      throws IOException, InterruptedException {
    String path = document.provenance().path();
    Optional<String> untaken = Documents.untaken(document.file());
    if (untaken.isPresent()) {
      report.refused(path, untaken.get());
      return;
    }
    try {
      if (held.isPresent()) {
        bringAgain(api, held.get(), document);
      } else {
        String address = api.create("/api/instruments", document.draft(options.level()));
        send(api, address, document, true, options.publish());
        report.done(true);
      }
    } catch (Refused e) {
      report.refused(path, document.why(e));
    }
  }

  private void send(
      PortalApi api, String address, Document document, boolean begun, boolean publishes)
      throws IOException, InterruptedException, Refused {
    String file = new FileUpload(api).send(document, id(address));
    sent.add(new FileCheck(document.provenance().path(), address, file, begun, publishes));
  }

  /** What an earlier run began or the manifest corrects meanwhile. */
  private void bringAgain(PortalApi api, Held held, Document document)
      throws IOException, InterruptedException, Refused {
    String path = document.provenance().path();
    List<JsonObject> files = files(api, held.address());
    Optional<JsonObject> same =
        files.stream()
            .filter(file -> document.provenance().isOf(file.getString("sha256")))
            .findFirst();
    boolean another = !held.provenance().equals(document.provenance());
    if (another && same.isEmpty() && files.stream().anyMatch(Import::isAvailable)) {
      report.refused(
          path,
          "its content changed since it was imported: add the new text to instrument "
              + id(held.address())
              + " in the portal");
      return;
    }
    boolean publishes = options.publish() && held.draft();
    if (same.isEmpty()) {
      send(api, held.address(), document, false, publishes);
    } else {
      String file = "/api/attachments/" + same.get().getString("id");
      sent.add(new FileCheck(path, held.address(), file, false, publishes));
    }
    report.done(same.isEmpty());
    correct(api, held, document, another);
  }

  /**
   * @param another content came to a draft whose own was refused: then its note must say so
   */
  private void correct(PortalApi api, Held held, Document document, boolean another)
      throws IOException, InterruptedException, Refused {
    if (document.row().fields().isEmpty() && !another) {
      return;
    }
    String path = document.provenance().path();
    JsonObject instrument = api.get(held.address()).asJsonObject();
    var corrections = Corrections.of(instrument, document);
    if (corrections.isEmpty()) {
      return;
    } else if (!options.update() && !another) {
      report.correctable(path, corrections.words());
      return;
    }
    int version = instrument.getJsonObject("header").getInt("version");
    api.edit(held.address(), version, corrections.draft(document), "Corrected by an import");
    report.corrected(path, corrections.words());
  }

  private static List<JsonObject> files(PortalApi api, String address)
      throws IOException, InterruptedException, Refused {
    return api.get("/api/attachments?record=" + id(address))
        .asJsonArray()
        .getValuesAs(JsonObject.class);
  }

  private static boolean isAvailable(JsonObject file) {
    return file.getString("state").equals("AVAILABLE");
  }

  private static String id(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }
}
