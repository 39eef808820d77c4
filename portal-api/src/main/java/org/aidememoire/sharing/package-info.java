/**
 * Who sees what. A record has one {@link org.aidememoire.sharing.SharingLevel}, from which {@link
 * org.aidememoire.sharing.Audience} computes the tokens it carries; a wider level always includes
 * every reader of a narrower one. {@link org.aidememoire.sharing.SharedRecord} is what all kinds of
 * record have in common: its publishing state, its home, and who may do what with it.
 */
@NullMarked
package org.aidememoire.sharing;

import org.jspecify.annotations.NullMarked;
