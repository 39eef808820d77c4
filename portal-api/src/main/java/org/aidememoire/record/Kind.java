package org.aidememoire.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A kind of record, as shared code needs to know it: a bean of the feature, found and not listed.
 *
 * @param <C> what a person writes in it
 */
public interface Kind<C extends Content> {

  /** As in the database, the change log and the index, say {@code law-update}. */
  String name();

  /** Where its records lie, on the pages as in the API, say {@code law-updates}. */
  String path();

  Class<C> content();

  /** Its fields in the order of its form, those of the heading included. */
  List<Field> fields();

  default Lifecycle lifecycle() {
    return PublishingState.LIFECYCLE;
  }

  /** The day from which what it says applies, if it has one. */
  default @Nullable LocalDate takesEffect(C content) {
    return null;
  }

  /** What it is cited by beside its title, say number and year; null where that is nothing. */
  default @Nullable Function<C, String> reference() {
    return null;
  }

  /**
   * The numbers and addresses by which texts cite its records, beside their titles; null where they
   * are no laws.
   */
  default @Nullable Function<C, List<String>> citedAs() {
    return null;
  }

  /** Whether readers need to know at once. */
  default boolean urgent(C content) {
    return false;
  }

  /** Whether its records say what changes in a law, so that who follows the law is notified. */
  default boolean changesLaw() {
    return false;
  }

  /** Whether its records are to be looked at again when a law changes that they cite. */
  default boolean goesStale() {
    return false;
  }

  /** Tokens of those who write its records beside the post that keeps them, as the content says. */
  default Set<String> editors(C content) {
    return Set.of();
  }

  /** The kind whose records it is a part of; null where it is part of none. */
  default @Nullable String container() {
    return null;
  }

  /** Whether only those who may change its container begin one. */
  default boolean begunByEditors() {
    return false;
  }

  /** Whether those who write a record's container write the record, too. */
  default boolean editedWithContainer() {
    return false;
  }

  /** The folder of its pages and texts. */
  default String feature() {
    return name().replace("-", "");
  }
}
