/** Good practices: the list, the record, its form, its review, the reports of other posts. */
@NullMarked
package org.aidememoire.web.practice;

import org.jspecify.annotations.NullMarked;
