package org.aidememoire.web.page;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.UUID;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.web.form.FormOwner;
import org.aidememoire.web.text.Messages;

/**
 * Marks every form that Faces writes with who began it and with a key of its own, see {@link
 * SentForms}; and brings the script that keeps what is typed. Faces asks each form to write the
 * state of its view, which is the one place that no form can leave out.
 */
public class FormMarks extends ViewHandlerWrapper {

  private static final String WRITTEN = FormMarks.class.getName();

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
    if (context.getAttributes().put(WRITTEN, true) == null) {
      script(context);
    }
  }

  private static void hidden(FacesContext context, String name, String value) throws IOException {
    var writer = context.getResponseWriter();
    writer.startElement("input", null);
    writer.writeAttribute("type", "hidden", null);
    writer.writeAttribute("name", name, null);
    writer.writeAttribute("value", value, null);
    writer.endElement("input");
  }

  private static void script(FacesContext context) throws IOException {
    var messages = CDI.current().select(Messages.class).get();
    var writer = context.getResponseWriter();
    writer.startElement("script", null);
    writer.writeAttribute("defer", "defer", null);
    writer.writeAttribute("src", CDI.current().select(Statics.class).get().of("forms.js"), null);
    writer.writeAttribute("data-sent", String.valueOf("POST".equals(method(context))), null);
    writer.writeAttribute("data-busy", messages.of("form.busy"), null);
    writer.writeAttribute("data-unsaved", messages.of("form.unsaved"), null);
    writer.writeAttribute("data-typed", messages.of("form.typed"), null);
    writer.writeAttribute("data-restore", messages.of("form.restore"), null);
    writer.writeAttribute("data-discard", messages.of("form.discard"), null);
    writer.writeAttribute("data-long", messages.of("form.long"), null);
    writer.endElement("script");
  }

  private static String method(FacesContext context) {
    return ((jakarta.servlet.http.HttpServletRequest) context.getExternalContext().getRequest())
        .getMethod();
  }
}
