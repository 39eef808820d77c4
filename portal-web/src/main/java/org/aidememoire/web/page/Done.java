package org.aidememoire.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aidememoire.web.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What the last form did, in one line that the page after it shows once, with what undoes it. It
 * travels in a cookie of a minute, as the key of a text, its number and the key of a discarded
 * draft, because the pages that follow forms are read without a session.
 */
@Named
@RequestScoped
public class Done {

  private static final String COOKIE = "done";
  private static final Pattern WRITTEN =
      Pattern.compile("([a-z]+\\.done(?:\\.[A-Z_]{1,40})?)~(-?[0-9]{1,7})(?:~([0-9a-f-]{36}))?");
  private static final int SECONDS = 60;

  @Inject HttpServletRequest request;

  @Inject Messages messages;

  private @Nullable Line line;

  /**
   * @param undo the key of the draft that can be taken back, empty where nothing can
   */
  private record Line(String text, String undo) {}

  /** Answers a form by a page that says what was done. */
  public void lead(String path, String key, int number) {
    say(response(), key + "~" + number, SECONDS);
    Redirect.to(path);
  }

  /** The same for a servlet, which leads on by itself. */
  public void say(HttpServletResponse response, String key) {
    say(response, key + "~0", SECONDS);
  }

  /** The same of a draft that was discarded, and can be taken back from that line. */
  public void say(HttpServletResponse response, String key, UUID discarded) {
    say(response, key + "~0~" + discarded, SECONDS);
  }

  private void say(HttpServletResponse response, String said, int seconds) {
    var cookie = new Cookie(COOKIE, said);
    cookie.setPath("/");
    cookie.setMaxAge(seconds);
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setAttribute("SameSite", "Strict");
    response.addCookie(cookie);
  }

  private static HttpServletResponse response() {
    return (HttpServletResponse)
        FacesContext.getCurrentInstance().getExternalContext().getResponse();
  }

  /** Empty where the page follows no form. */
  public String line() {
    return said().text;
  }

  /** The key of the draft that was discarded just now, empty where none was. */
  public String undo() {
    return said().undo;
  }

  private Line said() {
    var known = line;
    if (known == null) {
      known = cookies().map(this::read).findFirst().orElse(new Line("", ""));
      line = known;
    }
    return known;
  }

  private Stream<String> cookies() {
    var cookies = request.getCookies();
    return cookies == null
        ? Stream.of()
        : Arrays.stream(cookies).filter(c -> c.getName().equals(COOKIE)).map(c -> c.getValue());
  }

  private Line read(String written) {
    say(response(), "", 0);
    var said = WRITTEN.matcher(written);
    try {
      return said.matches()
          ? new Line(
              messages.of(said.group(1), Integer.valueOf(said.group(2))),
              Objects.requireNonNullElse(said.group(3), ""))
          : new Line("", "");
    } catch (MissingResourceException e) {
      return new Line("", "");
    }
  }
}
