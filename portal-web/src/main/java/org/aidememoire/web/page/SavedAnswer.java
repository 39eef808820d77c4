package org.aidememoire.web.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.time.Duration;

/**
 * The answer to a form: a page leads on where it saved, and shows the form again where it did not.
 * The script of the page that it leads to learns by a cookie that what it keeps is saved.
 */
class SavedAnswer extends HttpServletResponseWrapper {

  private static final String COOKIE = "form-saved";

  private final boolean secure;
  private final String key;
  private String location = "";

  SavedAnswer(HttpServletRequest request, HttpServletResponse response, String key) {
    super(response);
    secure = request.isSecure();
    this.key = key;
  }

  @Override
  public void sendRedirect(String to) throws IOException {
    location = to;
    var saved = new Cookie(COOKIE, key);
    saved.setPath("/");
    saved.setSecure(secure);
    saved.setMaxAge((int) Duration.ofDays(1).toSeconds());
    saved.setAttribute("SameSite", "Strict");
    addCookie(saved);
    super.sendRedirect(to);
  }

  /** Where it leads on; empty where nothing was saved. */
  String location() {
    return location;
  }
}
