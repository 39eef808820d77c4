/** What posts count of complaints: the list, the form, and each table. */
@NullMarked
package org.aidememoire.web.complaint;

import org.jspecify.annotations.NullMarked;
