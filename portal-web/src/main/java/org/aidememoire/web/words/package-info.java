/**
 * Words for what the domain knows by key: countries, ministries, posts and people, the terms of the
 * vocabularies, days, times and sizes, written alike on all pages, and found by name in forms; and
 * the text of records as HTML.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>The text of a record is a small part of Markdown, made HTML where it is shown – because
 *       history, comparison, snippets and the API need the text that was typed. What it does not
 *       know stays as typed, raw HTML too. Confirmed by {@code ProseTest}.
 * </ul>
 */
@NullMarked
package org.aidememoire.web.words;

import org.jspecify.annotations.NullMarked;
