/**
 * Words for what the domain knows by key: countries, ministries, posts and people, the terms of the
 * vocabularies, days, times and sizes, written alike on all pages, and found by name in forms.
 */
@NullMarked
package org.aidememoire.web.words;

import org.jspecify.annotations.NullMarked;
