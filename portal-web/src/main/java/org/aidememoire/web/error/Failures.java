package org.aidememoire.web.error;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.aidememoire.identity.AskedAddress;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.DatabaseAway;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.Duplicate;
import org.aidememoire.problem.Invalid;
import org.aidememoire.problem.NotFound;
import org.aidememoire.problem.PortalException;
import org.aidememoire.problem.Unavailable;
import org.aidememoire.web.error.Failure.Field;
import org.jspecify.annotations.Nullable;

/** Turns a failure into the page that explains it. */
@ApplicationScoped
public class Failures {

  /** The request attribute that the page reads. */
  public static final String FAILURE = "failure";

  private static final Logger LOG = System.getLogger(Failures.class.getName());
  private static final String VIEW = "/WEB-INF/pages/error/failure.xhtml";

  public void show(HttpServletRequest request, HttpServletResponse response, int status)
      throws ServletException, IOException {
    var sent = status == HttpServletResponse.SC_UNAUTHORIZED ? sent(request) : List.<Field>of();
    show(request, response, new Failure(status, null, null, AskedAddress.path(request), sent));
  }

  public void show(HttpServletRequest request, HttpServletResponse response, Throwable thrown)
      throws ServletException, IOException {
    show(request, response, explain(request, thrown));
  }

  /** Whether the state of the page was gone, with the session or behind many younger pages. */
  static boolean forgotten(Throwable thrown) {
    return cause(thrown, ViewExpiredException.class) != null;
  }

  /** What the container found wrong, by what was thrown or else by its status. */
  Failure explain(HttpServletRequest request, int status, @Nullable Throwable thrown) {
    return thrown == null
        ? new Failure(status, null, null, "", List.of())
        : explain(request, thrown);
  }

  /** In words; what nobody foresaw is written down. */
  Failure explain(HttpServletRequest request, Throwable thrown) {
    return switch (cause(thrown, PortalException.class)) {
      case NotFound e -> new Failure(404, null, null, "", List.of());
      case Denied e -> new Failure(403, e.getMessage(), null, "", List.of());
      case Conflict e -> new Failure(409, e.getMessage(), null, "", List.of());
      case Duplicate e -> new Failure(409, e.getMessage(), null, "", List.of());
      case Invalid e -> new Failure(400, e.getMessage(), null, "", List.of());
      case Unavailable e -> away(request, e);
      case null -> unforeseen(request, thrown);
    };
  }

  private static Failure unforeseen(HttpServletRequest request, Throwable thrown) {
    if (!DatabaseAway.causes(thrown)) {
      return unknown(request, thrown);
    }
    LOG.log(Level.WARNING, "the database does not answer: " + thrown);
    return away(request, Unavailable.database());
  }

  /** What was sent to be saved can be sent again; what was to be read, asked again. */
  private static Failure away(HttpServletRequest request, Unavailable why) {
    var again = again(request);
    if (!why.ofDatabase()) {
      return new Failure(503, why.getMessage(), null, again, List.of());
    }
    return again.isEmpty()
        ? new Failure(503, why.getMessage(), null, AskedAddress.path(request), sent(request), true)
        : new Failure(503, why.getMessage(), null, again, List.of(), true);
  }

  /** Where the same can be asked again by a link; empty when it was no reading request. */
  private static String again(HttpServletRequest request) {
    return request.getMethod().equals("GET") ? AskedAddress.of(request) : "";
  }

  private static List<Field> sent(HttpServletRequest request) {
    return request.getParameterMap().entrySet().stream()
        .flatMap(e -> Arrays.stream(e.getValue()).map(value -> new Field(e.getKey(), value)))
        .toList();
  }

  private static <T> @Nullable T cause(@Nullable Throwable thrown, Class<T> kind) {
    for (var t = thrown; t != null; t = t.getCause()) {
      if (kind.isInstance(t)) {
        return kind.cast(t);
      }
    }
    return null;
  }

  private static Failure unknown(HttpServletRequest request, Throwable thrown) {
    var id = UUID.randomUUID().toString().substring(0, 8);
    LOG.log(
        Level.ERROR,
        "failure " + id + " at " + request.getMethod() + " " + AskedAddress.path(request),
        thrown);
    return new Failure(500, null, id, "", List.of());
  }

  private void show(HttpServletRequest request, HttpServletResponse response, Failure failure)
      throws ServletException, IOException {
    if (response.isCommitted()) {
      return;
    }
    response.resetBuffer();
    response.setStatus(failure.status());
    response.setHeader("Cache-Control", "no-store");
    if (failure.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
      response.setHeader("Retry-After", Unavailable.SECONDS);
    }
    request.setAttribute(FAILURE, failure);
    if (failure.databaseAway()) {
      asNobody(request, response);
    } else {
      request.getRequestDispatcher(VIEW).forward(new Reread(request), response);
    }
  }

  /** Who reads stands in the database. */
  private static void asNobody(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    var view = request.getRequestDispatcher(VIEW);
    var failed = new AtomicReference<@Nullable Exception>();
    CurrentReader.runAs(
        Reader.ANONYMOUS,
        () -> {
          try {
            view.forward(new Reread(request), response);
          } catch (ServletException | IOException e) {
            failed.set(e);
          }
        });
    switch (failed.get()) {
      case ServletException e -> throw e;
      case IOException e -> throw e;
      case null, default -> {}
    }
  }
}
