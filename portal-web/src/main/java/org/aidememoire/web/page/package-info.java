/**
 * How an address becomes a page. A page is a bean with {@link org.aidememoire.web.page.Page} and
 * the view of the same name in the folder of its feature; {@link org.aidememoire.web.page.Pages}
 * finds them, {@link org.aidememoire.web.page.PageFilter} opens them to whom they are for and
 * refuses every other view, and the menu is made of them. There is no second list to keep.
 */
@NullMarked
package org.aidememoire.web.page;

import org.jspecify.annotations.NullMarked;
