package org.aidememoire.launcher.keycloak;

/**
 * Someone who can sign in to the demonstration.
 *
 * @param provider alias of the provider that knows the account
 * @param username unique at that provider; the portal sees {@code <provider>.<username>}
 * @param position what the person is, in English words
 */
public record Account(String provider, String username, String position) {}
