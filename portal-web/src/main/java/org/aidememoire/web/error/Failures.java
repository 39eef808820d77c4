package org.aidememoire.web.error;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.DatabaseAway;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.Duplicate;
import org.aidememoire.problem.InsufficientStorage;
import org.aidememoire.problem.Invalid;
import org.aidememoire.problem.Malformed;
import org.aidememoire.problem.NotFound;
import org.aidememoire.problem.PortalException;
import org.aidememoire.problem.TooLarge;
import org.aidememoire.problem.TooManyRequests;
import org.aidememoire.problem.TooSlow;
import org.aidememoire.problem.Unavailable;
import org.aidememoire.signin.AskedAddress;
import org.aidememoire.web.error.Failure.Field;
import org.aidememoire.web.error.Failure.Held;
import org.aidememoire.web.form.FormOwner;
import org.aidememoire.web.text.Messages;
import org.jspecify.annotations.Nullable;

/** Turns a failure into the page that explains it. */
@ApplicationScoped
public class Failures {

  /** The request attribute that the page reads. */
  public static final String FAILURE = "failure";

  private static final Logger LOG = System.getLogger(Failures.class.getName());
  private static final String VIEW = "/WEB-INF/pages/error/failure.xhtml";

  @Inject Messages messages;

  public void show(HttpServletRequest request, HttpServletResponse response, int status)
      throws ServletException, IOException {
    var failure = Failure.of(status, null, null, AskedAddress.path(request));
    show(
        request,
        response,
        status == HttpServletResponse.SC_UNAUTHORIZED
            ? failure.holding(failure.kind(), null, held(request, null, ""))
            : failure.showing(written(request)));
  }

  /** Without what was sent, which is too much to be read. */
  public void showUnread(HttpServletRequest request, HttpServletResponse response, int status)
      throws ServletException, IOException {
    show(request, response, Failure.of(status, null, null, AskedAddress.path(request)));
  }

  /** Asks who sends a form that somebody else began whether to save it as their own. */
  public void askOwner(HttpServletRequest request, HttpServletResponse response, FormOwner now)
      throws ServletException, IOException {
    var began = FormOwner.began(request.getParameterValues(FormOwner.FIELD));
    var why =
        began.isEmpty()
            ? messages.of("error.begun-unknown", now.words())
            : messages.of("error.begun", began, now.words());
    var held = held(request, new Field(FormOwner.FIELD, now.written()), "");
    hold(request, response, held == null ? "file" : "begun", why, held);
  }

  /**
   * Asks who sends other words in a form that was saved before whether to save them as another one.
   */
  public void askAnother(
      HttpServletRequest request, HttpServletResponse response, Field newKey, String made)
      throws ServletException, IOException {
    hold(request, response, "saved", null, held(request, newKey, made));
  }

  /** The same form was sent before, and its answer is not known yet. */
  public void tellRunning(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    hold(request, response, "running", null, held(request, null, ""));
  }

  private void hold(
      HttpServletRequest request,
      HttpServletResponse response,
      String kind,
      @Nullable String reason,
      @Nullable Held form)
      throws ServletException, IOException {
    var failure =
        Failure.of(HttpServletResponse.SC_CONFLICT, null, null, AskedAddress.path(request));
    show(request, response, failure.holding(kind, reason, form));
  }

  /** Tells a script that asked for a part of a page; it says so where everything typed stays. */
  public void tellScript(HttpServletRequest request, HttpServletResponse response, Throwable thrown)
      throws IOException {
    FailureAsProblem.tell(response, explain(request, thrown));
  }

  public void show(HttpServletRequest request, HttpServletResponse response, Throwable thrown)
      throws ServletException, IOException {
    var failure = explain(request, thrown);
    show(
        request,
        response,
        failure.status() >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR
            ? failure.holding(failure.kind(), failure.reason(), held(request, null, ""))
            : failure.showing(written(request)));
  }

  /**
   * The form that was sent; null where there is none, or where it was a file, which is not kept.
   */
  private static @Nullable Held held(
      HttpServletRequest request, @Nullable Field answer, String made) {
    var type = Objects.requireNonNullElse(request.getContentType(), "");
    return request.getMethod().equals("POST") && !type.startsWith("multipart/")
        ? new Held(sent(request), answer, made)
        : null;
  }

  /** Whether the state of the page was gone, with the session or behind many younger pages. */
  static boolean forgotten(Throwable thrown) {
    return cause(thrown, ViewExpiredException.class) != null;
  }

  /** What the container found wrong, by what was thrown or else by its status. */
  Failure explain(HttpServletRequest request, int status, @Nullable Throwable thrown) {
    return thrown == null ? Failure.of(status, null, null, "") : explain(request, thrown);
  }

  /** In words; what nobody foresaw is written down. */
  Failure explain(HttpServletRequest request, Throwable thrown) {
    return switch (cause(thrown, PortalException.class)) {
      case NotFound e -> Failure.of(404, null, null, "");
      case Denied e -> Failure.of(403, e.getMessage(), null, "");
      case Conflict e -> Failure.of(409, e.getMessage(), null, "");
      case Duplicate e -> Failure.of(409, e.getMessage(), null, "");
      case Invalid e -> Failure.of(400, e.getMessage(), null, "");
      case Malformed e -> Failure.of(400, e.getMessage(), null, "");
      case TooLarge e -> Failure.of(413, e.getMessage(), null, "");
      case TooSlow e -> Failure.of(408, e.getMessage(), null, "");
      case Unavailable e -> away(request, e);
      case TooManyRequests e -> Failure.of(429, e.getMessage(), null, again(request));
      case InsufficientStorage e -> Failure.of(507, e.getMessage(), null, "");
      case null -> unforeseen(request, thrown);
    };
  }

  private static Failure unforeseen(HttpServletRequest request, Throwable thrown) {
    var slow = Unavailable.behind(thrown);
    if (slow.isPresent()) {
      return away(request, slow.get());
    }
    if (!DatabaseAway.causes(thrown)) {
      return unknown(request, thrown);
    }
    LOG.log(Level.WARNING, "the database does not answer: " + thrown);
    return away(request, Unavailable.database());
  }

  private static Failure away(HttpServletRequest request, Unavailable why) {
    var again = again(request);
    return why.ofDatabase()
        ? Failure.ofDatabase(why.getMessage(), again.isEmpty() ? AskedAddress.path(request) : again)
        : Failure.of(503, why.getMessage(), null, again);
  }

  /** Where the same can be asked again by a link; empty when it was no reading request. */
  private static String again(HttpServletRequest request) {
    return request.getMethod().equals("GET") ? AskedAddress.of(request) : "";
  }

  /** What somebody wrote; what was chosen in a form is a key, one word in plain letters. */
  private static List<String> written(HttpServletRequest request) {
    return !request.getMethod().equals("POST")
        ? List.of()
        : sent(request).stream()
            .filter(field -> !field.name().matches("(form|merge|jakarta)\\..*"))
            .map(Field::value)
            .filter(value -> !value.strip().matches("[!-~]*"))
            .toList();
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
    return Failure.of(500, null, id, "");
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
      continueAnonymously(request, response);
    } else {
      request.getRequestDispatcher(VIEW).forward(new Reread(request), response);
    }
  }

  /** Who reads stands in the database. */
  private static void continueAnonymously(HttpServletRequest request, HttpServletResponse response)
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
