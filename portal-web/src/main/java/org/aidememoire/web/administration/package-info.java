/** What a ministry's administrator does: postings, and a look at the access registry. */
@NullMarked
package org.aidememoire.web.administration;

import org.jspecify.annotations.NullMarked;
