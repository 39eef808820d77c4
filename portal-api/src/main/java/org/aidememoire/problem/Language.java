package org.aidememoire.problem;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The language in which a request is answered. It is one of a closed list and never named by the
 * request: a language is offered as soon as its files stand beside the English ones, {@code
 * <bundle>_<language>.properties}, in every bundle; a test holds them to it.
 */
public final class Language {

  /** The region's languages, whose files the portal looks for. */
  public static final List<Locale> KNOWN =
      List.of(
          Locale.ENGLISH,
          Locale.of("th"),
          Locale.of("ms"),
          Locale.of("id"),
          Locale.of("vi"),
          Locale.of("km"),
          Locale.of("lo"),
          Locale.of("my"),
          Locale.of("fil"));

  private static final List<Locale> OFFERED = KNOWN.stream().filter(Language::written).toList();

  private static final ThreadLocal<Locale> CURRENT = new ThreadLocal<>();

  private Language() {}

  private static boolean written(Locale language) {
    return language.equals(Locale.ENGLISH)
        || Language.class.getResource("messages_" + language.toLanguageTag() + ".properties")
            != null;
  }

  /** English where nobody asks, as in the background. */
  public static Locale current() {
    var current = CURRENT.get();
    return current == null ? Locale.ENGLISH : current;
  }

  /** The first of the wanted languages that is offered, or English. */
  public static Locale chosen(Collection<Locale> wanted) {
    return chosen(wanted, OFFERED);
  }

  static Locale chosen(Collection<Locale> wanted, List<Locale> offered) {
    return wanted.stream()
        .flatMap(w -> offered.stream().filter(o -> o.getLanguage().equals(w.getLanguage())))
        .findFirst()
        .orElse(Locale.ENGLISH);
  }

  /** Sets the language of this thread's request; {@link #ended} takes it away. */
  public static void begun(Locale language) {
    CURRENT.set(language);
  }

  public static void ended() {
    CURRENT.remove();
  }

  /** The bundle in the current language; what it lacks is English. */
  public static ResourceBundle bundle(String name, ClassLoader loader) {
    return ResourceBundle.getBundle(
        name, current(), loader, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }
}
