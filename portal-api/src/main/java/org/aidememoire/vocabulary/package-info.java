/** The controlled vocabularies: closed lists of the field's own terms, named in the bundles. */
@NullMarked
package org.aidememoire.vocabulary;

import org.jspecify.annotations.NullMarked;
