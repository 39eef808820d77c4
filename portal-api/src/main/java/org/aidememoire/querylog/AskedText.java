package org.aidememoire.querylog;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aidememoire.language.TypedText;

/** A question as it is counted. */
final class AskedText {

  private static final int LONGEST = 80;

  /** Numbers of passports, permits and telephones, and addresses of mail. */
  private static final Pattern PERSONAL = Pattern.compile("@|\\p{Nd}[\\p{Nd} .-]{3,}\\p{Nd}");

  /** Numbers of laws and days, which the query language writes after a field's name. */
  private static final Pattern DAY = Pattern.compile("\\b\\p{Nd}{4}-\\p{Nd}{2}(-\\p{Nd}{2})?\\b");

  private AskedText() {}

  /** In one spelling; empty when it is not to be counted. */
  static Optional<String> of(String typed) {
    var text = TypedText.clean(typed).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    boolean personal = PERSONAL.matcher(DAY.matcher(text).replaceAll("")).find();
    return text.isEmpty() || text.length() > LONGEST || personal
        ? Optional.empty()
        : Optional.of(text);
  }
}
