package org.aidememoire.minutes;

import org.jspecify.annotations.Nullable;

/**
 * What became of an action.
 *
 * @param state done or dropped
 * @param words what shows that it is done, or why it was dropped
 */
public record ActionClosing(MinutesAction.@Nullable State state, @Nullable String words) {}
