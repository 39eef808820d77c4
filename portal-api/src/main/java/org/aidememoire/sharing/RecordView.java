package org.aidememoire.sharing;

/** A record of any kind as a reader sees it. */
public interface RecordView {

  RecordHeader header();
}
