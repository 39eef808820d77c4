package org.aidememoire.notice;

import java.util.Optional;

/** Tells people of something; a bean of its feature, found and not listed. */
public interface NoticeSource {

  /** Unlike that of any other source, and the same for ever; the prefix of its texts. */
  String name();

  /** What gave the occasion, where it has a page of its own that the reader may open. */
  default Optional<Cause> cause(String occasion) {
    return Optional.empty();
  }

  /**
   * What a notice came from, as the reader knows it.
   *
   * @param term the key of its words on the pages, where it is called by them; empty where the name
   *     says it
   */
  record Cause(String name, String path, String term) {

    public Cause(String name, String path) {
      this(name, path, "");
    }
  }
}
