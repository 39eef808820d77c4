package org.aidememoire.problem;

import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences that explain a failure, by code. */
public final class Messages {

  private Messages() {}

  public static String text(String code) {
    return ResourceBundle.getBundle(
            "org.aidememoire.problem.messages", Locale.ENGLISH, Messages.class.getClassLoader())
        .getString(code);
  }
}
