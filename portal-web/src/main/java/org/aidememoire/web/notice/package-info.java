/** What the reader was told: the page, and the count beside the reader's name. */
@NullMarked
package org.aidememoire.web.notice;

import org.jspecify.annotations.NullMarked;
