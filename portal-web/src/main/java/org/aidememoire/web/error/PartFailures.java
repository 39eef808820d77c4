package org.aidememoire.web.error;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.aidememoire.signin.AskedAddress;

/**
 * When a script asks for a part of a page and that fails, the script is told why and says so on the
 * page, where everything that was typed stays. When it is the page that was forgotten, with the
 * session or behind many younger ones, all of it is asked for anew.
 */
public class PartFailures extends ExceptionHandlerFactory {

  public PartFailures(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new ToldToTheScript(getWrapped().getExceptionHandler());
  }

  private static final class ToldToTheScript extends ExceptionHandlerWrapper {

    ToldToTheScript(ExceptionHandler wrapped) {
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
      var first = failed.next().getContext().getException();
      failed.remove();
      failed.forEachRemaining(another -> failed.remove());
      try {
        tell(context, first);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void tell(FacesContext context, Throwable thrown) throws IOException {
      var browser = context.getExternalContext();
      var request = (HttpServletRequest) browser.getRequest();
      if (Failures.forgotten(thrown)) {
        browser.redirect(AskedAddress.of(request));
        return;
      }
      CDI.current()
          .select(Failures.class)
          .get()
          .tellScript(request, (HttpServletResponse) browser.getResponse(), thrown);
      context.responseComplete();
    }
  }
}
