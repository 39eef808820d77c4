package org.aidememoire.problem;

/** The sentences that explain a failure, by code, in the language of the request. */
public final class Messages {

  private static final ClassLoader LOADER = Messages.class.getClassLoader();

  private Messages() {}

  public static String text(String code) {
    var shared = Language.bundle("org.aidememoire.problem.messages", LOADER);
    return shared.containsKey(code) ? shared.getString(code) : ofFeature(code);
  }

  /** A feature's own sentences stand in its folder; their codes begin with its name. */
  private static String ofFeature(String code) {
    var feature = code.substring(0, code.indexOf('.'));
    return Language.bundle("org.aidememoire." + feature + ".messages", LOADER)
        .getString(code.substring(feature.length() + 1));
  }
}
