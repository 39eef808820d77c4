package org.aidememoire.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aidememoire.web.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What the last form did, in one line that the page after it shows once. It travels in a cookie of
 * a minute, as the key of a text and its number, because the pages that follow forms are read
 * without a session.
 */
@Named
@RequestScoped
public class Done {

  private static final String COOKIE = "done";
  private static final Pattern WRITTEN =
      Pattern.compile("([a-z]+\\.done(?:\\.[A-Z_]{1,40})?)~(-?[0-9]{1,7})");
  private static final int SECONDS = 60;

  @Inject HttpServletRequest request;

  @Inject Messages messages;

  private @Nullable String line;

  /** Answers a form by a page that says what was done. */
  public void lead(String path, String key, int number) {
    var cookie = new HashMap<String, Object>(attributes(SECONDS));
    cookie.put("httpOnly", true);
    cookie.put("secure", request.isSecure());
    cookie.put("SameSite", "Strict");
    FacesContext.getCurrentInstance()
        .getExternalContext()
        .addResponseCookie(COOKIE, key + "~" + number, cookie);
    Redirect.to(path);
  }

  /** Empty where the page follows no form. */
  public String line() {
    if (line == null) {
      line = cookies().map(this::read).findFirst().orElse("");
    }
    return line;
  }

  private Stream<String> cookies() {
    var cookies = request.getCookies();
    return cookies == null
        ? Stream.of()
        : Arrays.stream(cookies).filter(c -> c.getName().equals(COOKIE)).map(c -> c.getValue());
  }

  private String read(String written) {
    FacesContext.getCurrentInstance()
        .getExternalContext()
        .addResponseCookie(COOKIE, "", attributes(0));
    var said = WRITTEN.matcher(written);
    try {
      return said.matches() ? messages.of(said.group(1), Integer.valueOf(said.group(2))) : "";
    } catch (MissingResourceException e) {
      return "";
    }
  }

  private static Map<String, Object> attributes(int seconds) {
    return Map.of("path", "/", "maxAge", seconds);
  }
}
