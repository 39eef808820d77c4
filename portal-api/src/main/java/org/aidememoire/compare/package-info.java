/**
 * What is different between two states of a text. It knows no record and no page: history, merging
 * and whatever else sets two states side by side use the same comparison.
 */
@NullMarked
package org.aidememoire.compare;

import org.jspecify.annotations.NullMarked;
