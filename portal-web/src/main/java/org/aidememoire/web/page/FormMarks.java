package org.aidememoire.web.page;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.UUID;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.web.form.FormOwner;

/**
 * Marks every form that Faces writes with who began it and with a key of its own, see {@link
 * SentForms}. Faces asks each form to write the
 * state of its view, which is the one place that no form can leave out.
 */
public class FormMarks extends ViewHandlerWrapper {

  public FormMarks(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void writeState(FacesContext context) throws IOException {
    super.writeState(context);
    if (context.getPartialViewContext().isAjaxRequest()) {
      return;
    }
    var reader = CDI.current().select(CurrentReader.class).get().get();
    hidden(context, FormOwner.FIELD, FormOwner.of(reader).written());
    hidden(context, SentForms.KEY, UUID.randomUUID().toString());
  }

  private static void hidden(FacesContext context, String name, String value) throws IOException {
    var writer = context.getResponseWriter();
    writer.startElement("input", null);
    writer.writeAttribute("type", "hidden", null);
    writer.writeAttribute("name", name, null);
    writer.writeAttribute("value", value, null);
    writer.endElement("input");
  }
}
