package org.aidememoire.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.UUID;
import org.aidememoire.api.IdempotencyKeys;
import org.aidememoire.api.IdempotencyKeys.Use;
import org.aidememoire.api.TakenKey;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.problem.DatabaseAway;
import org.aidememoire.web.error.Failure.Field;
import org.aidememoire.web.error.Failures;
import org.aidememoire.web.form.FormOwner;
import org.jspecify.annotations.Nullable;

/**
 * Every form that a page sends comes through here. Nothing is saved by somebody else than began the
 * form, before that one has said so. And a form that is sent again, by a second press while the
 * answer is slow or from a page that was gone back to, gets the answer of the first time: its key
 * is taken as the API's {@code Idempotency-Key} is, and given back where nothing was saved.
 */
@ApplicationScoped
class SentForms {

  /** The form's field with its key; of several the last counts. */
  static final String KEY = "form.key";

  private static final String KEY_FORM = "[0-9a-f-]{36}";
  private static final int PAUSE_MILLIS = 100;
  private static final int PAUSES = 200;

  /** Once something is saved its answer is near, unless the portal ended in between. */
  private static final int PAUSES_ONCE_SAVED = 20;

  @Inject CurrentReader reader;

  @Inject IdempotencyKeys keys;

  @Inject TakenKey taken;

  @Inject Failures failures;

  /** What handles the form, and answers by a redirect where it saved something. */
  interface Handling {
    void handle(HttpServletResponse response) throws ServletException, IOException;
  }

  /** Whether it is a whole form: a script that asks for a part of a page saves nothing. */
  static boolean whole(HttpServletRequest request) {
    return request.getMethod().equals("POST")
        && !"partial/ajax".equals(request.getHeader("Faces-Request"));
  }

  void receive(HttpServletRequest request, HttpServletResponse response, Handling handling)
      throws ServletException, IOException {
    if (ownedByAnother(request)) {
      failures.askOwner(request, response, FormOwner.of(reader.get()));
    } else {
      once(request, response, handling);
    }
  }

  private boolean ownedByAnother(HttpServletRequest request) {
    return !FormOwner.of(reader.get()).among(request.getParameterValues(FormOwner.FIELD));
  }

  private void once(HttpServletRequest request, HttpServletResponse response, Handling handling)
      throws ServletException, IOException {
    var key = key(request);
    if (key == null) {
      handling.handle(response);
      return;
    }
    var fingerprint = fingerprint(request);
    var attempt = UUID.randomUUID();
    var before = take("form:" + key, fingerprint, attempt);
    if (before == null) {
      first(key, attempt, request, response, handling);
    } else if (before.status() == null) {
      failures.tellRunning(request, response);
    } else if (before.request().equals(fingerprint)) {
      response.sendRedirect("" + before.location());
    } else if (changes(request)) {
      handling.handle(response);
    } else {
      var another = new Field(KEY, UUID.randomUUID().toString());
      failures.askAnother(request, response, another, "" + before.location());
    }
  }

  /** Whether it changes what there is, where the version guards against saving twice. */
  private static boolean changes(HttpServletRequest request) {
    var version = request.getParameter("version");
    return version != null && !version.isBlank();
  }

  private static @Nullable String key(HttpServletRequest request) {
    var sent = request.getParameterValues(KEY);
    var last = sent == null ? "" : sent[sent.length - 1];
    return last.matches(KEY_FORM) ? last : null;
  }

  /** How the key was used before, as soon as that is known; null where it is free and now taken. */
  private @Nullable Use take(String key, String fingerprint, UUID attempt) {
    var before = keys.take(key, fingerprint, attempt);
    for (int i = 0; before.isPresent() && i < pauses(before.get()); i++) {
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
      before = keys.take(key, fingerprint, attempt);
    }
    return before.orElse(null);
  }

  private static int pauses(Use use) {
    if (use.status() == null) {
      return PAUSES;
    }
    return use.status() == HttpServletResponse.SC_CREATED ? PAUSES_ONCE_SAVED : 0;
  }

  private void first(
      String key,
      UUID attempt,
      HttpServletRequest request,
      HttpServletResponse response,
      Handling handling)
      throws ServletException, IOException {
    var answer = new SavedAnswer(request, response, key);
    taken.taken("form:" + key, attempt, request.getContextPath() + "/");
    try {
      handling.handle(answer);
    } finally {
      if (answer.location().isEmpty()) {
        release();
      } else {
        keys.done("form:" + key, attempt, HttpServletResponse.SC_FOUND, answer.location());
      }
    }
  }

  /** Without the database the key stays taken, until the next attempt takes it over. */
  private void release() {
    try {
      taken.failed();
    } catch (RuntimeException e) {
      if (!DatabaseAway.causes(e)) {
        throw e;
      }
    }
  }

  /** What was typed and where it was sent, in 64 characters. */
  private static String fingerprint(HttpServletRequest request) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(request.getRequestURI().getBytes(StandardCharsets.UTF_8));
      new TreeMap<>(request.getParameterMap())
          .forEach(
              (name, values) -> {
                if (!name.startsWith("form.") && !name.startsWith("jakarta.faces.")) {
                  digest.update(
                      (name + "\0" + String.join("\0", values) + "\0\0")
                          .getBytes(StandardCharsets.UTF_8));
                }
              });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
