package org.aidememoire.directory;

import java.util.UUID;

/** A person of a ministry. */
public record PersonView(UUID id, String username, String name, String ministry) {}
