package org.aidememoire.complaint;

import org.aidememoire.vocabulary.Sex;
import org.jspecify.annotations.Nullable;

/**
 * How many complaints of one type, by people of one sex, came to one outcome.
 *
 * @param medianDays from complaint to outcome; null where nobody worked it out
 */
public record ComplaintRow(
    Violation violation, Sex sex, Outcome outcome, long cases, @Nullable Long medianDays) {}
