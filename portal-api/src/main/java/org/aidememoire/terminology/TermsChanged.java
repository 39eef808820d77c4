package org.aidememoire.terminology;

/** Something in the term list was changed in this transaction. */
record TermsChanged() {}
