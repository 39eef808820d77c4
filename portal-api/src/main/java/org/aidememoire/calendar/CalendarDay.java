package org.aidememoire.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A day that somebody waits for.
 *
 * @param record whose day it is; each has one
 * @param version rises when the record changes
 * @param note what is to be done, empty where nothing is said
 * @param path of its page
 */
public record CalendarDay(
    UUID record,
    int version,
    String title,
    String note,
    String path,
    LocalDate day,
    Instant changed) {}
