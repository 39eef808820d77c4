package org.aidememoire.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/**
 * Two people saved the same record: what the other one saved stands beside each field that differs,
 * while the fields keep what this one typed.
 */
@Named
@RequestScoped
public class Merge {

  @Inject Form form;

  private final Map<String, String> theirs = new HashMap<>();
  private int version;

  /**
   * @param saved what the fields hold now, by field
   * @param currentVersion what the merged form is to be saved on
   */
  public void with(Map<String, String> saved, int currentVersion) {
    theirs.putAll(saved);
    version = currentVersion;
  }

  public boolean needed() {
    return version > 0;
  }

  public boolean differs(String field) {
    return theirs.containsKey(field)
        && !normal(theirs(field)).equals(normal(String.join(", ", form.values(field))));
  }

  public String theirs(String field) {
    return theirs.getOrDefault(field, "");
  }

  /** The version that the form is to be sent with. */
  public String version() {
    return needed() ? Integer.toString(version) : form.value("version");
  }

  private static String normal(String text) {
    return text.replace("\r\n", "\n").strip();
  }
}
