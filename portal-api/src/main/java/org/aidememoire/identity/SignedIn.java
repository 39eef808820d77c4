package org.aidememoire.identity;

/** Fired when somebody with a posting has signed in, within that request. */
public record SignedIn(Reader reader) {}
