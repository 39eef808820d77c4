/**
 * Forms: what was typed is what is shown again, whatever went wrong. Fields are plain HTML named
 * like the components of the drafts they make, so the domain's own words about a field reach the
 * field.
 */
@NullMarked
package org.aidememoire.web.form;

import org.jspecify.annotations.NullMarked;
