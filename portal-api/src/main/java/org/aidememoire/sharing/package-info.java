/**
 * Who sees what. A record has one {@link org.aidememoire.sharing.SharingLevel}, from which {@link
 * org.aidememoire.sharing.Audience} computes the tokens it carries; a wider level always includes
 * every reader of a narrower one. It knows no kind of record: a record asks it.
 */
@NullMarked
package org.aidememoire.sharing;

import org.jspecify.annotations.NullMarked;
