package org.aidememoire.terminology;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.aidememoire.problem.Messages;

/** The whole list as a file to keep. */
@ApplicationScoped
class TermExport {

  static final String CSV = "text/csv";
  static final String TBX = "application/x-tbx+xml";

  @Inject Terminology terminology;

  Response csv() {
    return file("csv", CSV + ";charset=UTF-8", TermCsv.write(terminology.all()));
  }

  Response tbx() {
    var title = Messages.text("terms.title");
    return file("tbx", TBX, TermTbx.write(terminology.all(), title));
  }

  private static Response file(String ending, String type, Object content) {
    return Response.ok(content, type)
        .header("Content-Disposition", "attachment; filename=\"terms." + ending + "\"")
        .header("Cache-Control", "private, no-cache")
        .header("Vary", "Accept")
        .build();
  }
}
