package org.aidememoire.attachment;

/** More bytes than one file may have, see {@link Uploads#MOST_BYTES}. */
public final class FileTooLarge extends RuntimeException {

  FileTooLarge() {
    super("A file may have at most 100 MB.");
  }
}
