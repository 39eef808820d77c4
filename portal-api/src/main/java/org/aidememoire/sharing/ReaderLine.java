package org.aidememoire.sharing;

import org.jspecify.annotations.Nullable;

/**
 * One who can read, and why.
 *
 * @param ministry the alias
 * @param country the sending country, null for a partner organisation
 * @param because the widest of the record's tokens that the person holds
 */
public record ReaderLine(
    String name,
    String ministry,
    @Nullable String country,
    @Nullable String postName,
    String because) {}
