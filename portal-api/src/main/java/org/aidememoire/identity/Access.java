package org.aidememoire.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The access registry's entry of a resource method or a page: who may call it at all. What the call
 * then shows is still decided record by record. A method or page without an entry is refused.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Access {

  Rule value();

  /** Who may come in. */
  enum Rule {
    /** Anybody; sees what is public. */
    ANYBODY,
    /** Everyone signed in, with or without a posting. */
    SIGNED_IN,
    /** Everyone with a posting today, and machines. */
    POSTED,
    /** Everyone who administers a ministry today. */
    ADMINISTRATOR,
    /** The secretariat. */
    SECRETARIAT,
    /** Whoever keeps posts of the directory: administrators and the secretariat. */
    DIRECTORY;

    public boolean admits(Reader reader) {
      return switch (this) {
        case ANYBODY -> true;
        case SIGNED_IN -> reader.signedIn();
        case POSTED -> reader.posted();
        case ADMINISTRATOR -> reader.has(Role.ADMINISTRATOR);
        case SECRETARIAT -> reader.has(Role.SECRETARIAT);
        case DIRECTORY -> reader.has(Role.ADMINISTRATOR) || reader.has(Role.SECRETARIAT);
      };
    }
  }
}
