/** What anybody may know of the portal: help, contact, privacy, accessibility. */
@NullMarked
package org.aidememoire.web.about;

import org.jspecify.annotations.NullMarked;
