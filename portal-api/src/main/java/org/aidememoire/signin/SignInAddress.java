package org.aidememoire.signin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The address at which signing in starts, and where it may lead to afterwards. */
final class SignInAddress {

  static final String PATH = "/sign-in/start";

  /**
   * Parameter: nobody is prompted; somebody whom the broker does not know continues anonymously.
   */
  static final String SILENTLY = "silently";

  /** Parameter: the second attempt. */
  static final String AGAIN = "again";

  private SignInAddress() {}

  /** Signs in without asking. */
  static String silently(String ministry, String to) {
    return with(SILENTLY, ministry, to);
  }

  /** Begins once more, and not a third time. */
  static String again(String ministry, String to) {
    return with(AGAIN, ministry, to);
  }

  private static String with(String parameter, String ministry, String to) {
    return "%s?%s=true&ministry=%s&to=%s".formatted(PATH, parameter, ministry, encoded(to));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** An address of this portal; anything else would send people elsewhere after they signed in. */
  static String local(@Nullable String to) {
    return to != null && to.matches("/(?![/\\\\])[^\\s\\\\]*") ? to : "/";
  }
}
