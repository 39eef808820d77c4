package org.aidememoire.consultation;

import org.jspecify.annotations.Nullable;

/**
 * Where an item stands on its agenda, for every reader alike, while its number counts those that
 * the reader sees.
 *
 * @param title null for the first item, which every session has
 * @param position among all items of the session; null where it is no item
 * @param narrower whether fewer people may read its topic than the session
 */
public record AgendaPlace(@Nullable String title, @Nullable Integer position, boolean narrower) {

  public static final AgendaPlace NONE = new AgendaPlace(null, null, false);
}
