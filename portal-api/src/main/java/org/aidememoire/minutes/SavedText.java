package org.aidememoire.minutes;

import java.util.List;

/**
 * What became of a text that was sent.
 *
 * @param revision in which it is
 * @param text of that revision
 * @param alternatives how many places of it somebody must still decide
 * @param kept what stays although this writer or another deleted it, for the other changed it
 * @param aside whether it came too late to be placed, and waits beside the minutes
 */
public record SavedText(
    int sequence, int revision, String text, int alternatives, List<String> kept, boolean aside) {}
