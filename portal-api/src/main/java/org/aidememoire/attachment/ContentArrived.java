package org.aidememoire.attachment;

/** A content waits to be checked; told after the transaction that brought it. */
record ContentArrived() {}
