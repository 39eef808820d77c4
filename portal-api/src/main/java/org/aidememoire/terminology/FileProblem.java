package org.aidememoire.terminology;

import org.aidememoire.problem.Messages;

/**
 * Why a file is refused, and where.
 *
 * @param line from 1
 * @param field the column, element or concept that it is about, or empty
 * @param message says how to mend it
 */
public record FileProblem(long line, String field, String message) {

  static FileProblem of(long line, String field, String code) {
    return new FileProblem(line, field, Messages.text(code));
  }
}
