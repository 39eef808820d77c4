/**
 * How an address becomes a page. A page is a bean with {@link org.aidememoire.web.page.Page} and
 * the view of the same name in the folder of its feature; {@link org.aidememoire.web.page.Pages}
 * finds them, {@link org.aidememoire.web.page.PageFilter} opens them to whom they are for and
 * refuses every other view, and the menu is made of them. There is no second list to keep.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Pages, methods of the API and servlets without a rule of access are refused – because what
 *       nobody listed, nobody thought of. Confirmed by {@code PagesTest}, {@code CodeRulesTest}.
 *   <li>One Noto face for each script, of one weight, on a coarse grid ({@code
 *       portal-web/src/fonts/make}) – because a list with titles in six scripts fits 100 KB; faces
 *       of two weights and two styles took 158. Confirmed by {@code PagesIT}.
 * </ul>
 */
@NullMarked
package org.aidememoire.web.page;

import org.jspecify.annotations.NullMarked;
