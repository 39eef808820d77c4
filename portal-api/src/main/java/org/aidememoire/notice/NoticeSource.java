package org.aidememoire.notice;

/** Tells people of something; a bean of its feature, found and not listed. */
public interface NoticeSource {

  /** Unlike that of any other source, and the same for ever; the prefix of its texts. */
  String name();
}
