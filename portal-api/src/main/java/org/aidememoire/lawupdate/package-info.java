/**
 * The attaché's note on a change in host-country law: what changed, who is affected, what to do by
 * when. It cites instruments by key; a cited instrument that the reader may not see is left out.
 */
@NullMarked
package org.aidememoire.lawupdate;

import org.jspecify.annotations.NullMarked;
