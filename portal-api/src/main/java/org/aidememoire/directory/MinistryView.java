package org.aidememoire.directory;

import org.jspecify.annotations.Nullable;

/**
 * A ministry or partner organisation.
 *
 * @param alias the broker's provider alias, its key everywhere
 * @param kind SENDING, HOST or PARTNER
 * @param contact whom to ask for a posting
 * @param signsIn whether its people can sign in: the broker knows its identity provider
 */
public record MinistryView(
    String alias,
    @Nullable String country,
    String name,
    @Nullable String nativeName,
    String shortName,
    String kind,
    @Nullable String contact,
    boolean signsIn) {}
