package org.aidememoire.attachment.extraction;

/** Why a file is not kept; its sentence is the message {@code refusal.<name>}. */
public enum Refusal {
  EMPTY,
  UNSUPPORTED,
  PICTURE_FORMAT,
  MISNAMED,
  ARCHIVE,
  PROGRAM,
  SCRIPT,
  MACROS,
  ACTIVE_CONTENT,
  EMBEDDED_FILES,
  ENCRYPTED,
  OLD_OFFICE,
  BROKEN,
  UNPACKS_TOO_LARGE,
  TOO_COSTLY,
  MALWARE,
  TOO_LARGE_TO_SCAN
}
