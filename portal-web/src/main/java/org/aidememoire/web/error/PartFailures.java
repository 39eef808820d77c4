package org.aidememoire.web.error;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.aidememoire.identity.AskedAddress;

/**
 * When a script asks for a part of a page and that fails, the whole page is asked for anew. It
 * explains what is wrong, if anything still is: mostly a table was forgotten, with the session.
 */
public class PartFailures extends ExceptionHandlerFactory {

  public PartFailures(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new WholePage(getWrapped().getExceptionHandler());
  }

  private static final class WholePage extends ExceptionHandlerWrapper {

    WholePage(ExceptionHandler wrapped) {
      super(wrapped);
    }

    @Override
    public void handle() {
      var context = FacesContext.getCurrentInstance();
      var failed = getUnhandledExceptionQueuedEvents().iterator();
      if (!failed.hasNext() || !context.getPartialViewContext().isAjaxRequest()) {
        getWrapped().handle();
        return;
      }
      var request = (HttpServletRequest) context.getExternalContext().getRequest();
      while (failed.hasNext()) {
        CDI.current()
            .select(Failures.class)
            .get()
            .note(request, failed.next().getContext().getException());
        failed.remove();
      }
      try {
        context.getExternalContext().redirect(AskedAddress.of(request));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
