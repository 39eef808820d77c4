package org.aidememoire.searchindex.analysis;

/** A word as it stands in the text. */
record Word(String text, int start, int end, Writing writing) {}
