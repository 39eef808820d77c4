package org.aidememoire.web.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.MessageFormat;
import org.aidememoire.problem.Language;

/**
 * The texts by key, {@code <feature>.<what>}: the feature names the bundle. A key that no bundle
 * has is a failure, which a test finds before a reader does.
 */
@Named("msg")
@ApplicationScoped
public class Messages {

  private static final ClassLoader LOADER = Messages.class.getClassLoader();

  public String of(String key, Object... values) {
    var feature = key.substring(0, key.indexOf('.'));
    var text =
        Language.bundle("org.aidememoire.web." + feature + "." + feature, LOADER)
            .getString(key.substring(feature.length() + 1));
    return values.length == 0 ? text : new MessageFormat(text, Language.current()).format(values);
  }

  /** The language of the page, as its root element says it. */
  public String language() {
    return Language.current().toLanguageTag();
  }

  /** The word for one of a closed set: {@code msg.word('sharing.level', level)}. */
  public String word(String keys, Object one, Object... values) {
    return of(keys + "." + (one instanceof Enum<?> constant ? constant.name() : one), values);
  }
}
