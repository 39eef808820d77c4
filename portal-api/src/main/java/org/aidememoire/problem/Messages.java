package org.aidememoire.problem;

/** The sentences that explain a failure, by code, in the language of the request. */
public final class Messages {

  private static final ClassLoader LOADER = Messages.class.getClassLoader();

  private Messages() {}

  public static String text(String code) {
    return Language.bundle("org.aidememoire.problem.messages", LOADER).getString(code);
  }
}
