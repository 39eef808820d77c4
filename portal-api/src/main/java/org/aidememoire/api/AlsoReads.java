package org.aidememoire.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Collection;
import java.util.function.Supplier;

/**
 * Query parameters that a resource method reads, each of them once or several times, beside those
 * that it declares: facets, say, which the index declares.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface AlsoReads {

  /** Gives the names; has a constructor without parameters. */
  Class<? extends Supplier<? extends Collection<String>>> value();
}
