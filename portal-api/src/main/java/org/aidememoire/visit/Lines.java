package org.aidememoire.visit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bounded part of a list.
 *
 * @param next the cursor of the following part, null at the end
 */
public record Lines(List<Line> items, @Nullable String next) {}
