/**
 * Words: every text of the pages stands in a bundle of its feature, {@code
 * org/aidememoire/web/<feature>/<feature>.properties}; dates, numbers and languages are written
 * here alike for all pages.
 */
@NullMarked
package org.aidememoire.web.text;

import org.jspecify.annotations.NullMarked;
