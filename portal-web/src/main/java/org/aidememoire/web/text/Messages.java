package org.aidememoire.web.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts by key, {@code <feature>.<what>}: the feature names the bundle. A key that no bundle
 * has is a failure, which a test finds before a reader does.
 */
@Named("msg")
@ApplicationScoped
public class Messages {

  /** The languages there are; a request chooses among them, it never names one. */
  private static final Locale LANGUAGE = Locale.ENGLISH;

  public String of(String key, Object... values) {
    var feature = key.substring(0, key.indexOf('.'));
    var text =
        ResourceBundle.getBundle(
                "org.aidememoire.web." + feature + "." + feature,
                LANGUAGE,
                Messages.class.getClassLoader())
            .getString(key.substring(feature.length() + 1));
    return values.length == 0 ? text : new MessageFormat(text, LANGUAGE).format(values);
  }

  /** The word for one of a closed set: {@code msg.word('sharing.level', level)}. */
  public String word(String keys, Object one) {
    return of(keys + "." + (one instanceof Enum<?> constant ? constant.name() : one));
  }
}
