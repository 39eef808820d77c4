package org.aidememoire.web.sharing;

/**
 * The fields of one kind of record's form, beside those that every kind has.
 *
 * @param <D> a record as it is sent in
 * @param <V> a record as a reader sees it
 */
public interface RecordForm<D, V> {

  /** What a new record starts with. */
  void startNew();

  /** What a saved record has in its own fields. */
  void start(V record);

  /** What the form says. */
  D draft();
}
