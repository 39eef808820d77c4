package com.sun.enterprise.util.uuid;

/**
 * What Payara asks for session ids. A copy of its signature, only to compile against: Payara's own
 * lies in a jar inside payara-micro's jar, out of the compiler's reach. It is in none of our jars.
 */
public interface UuidGenerator {

  String generateUuid();

  String generateUuid(Object ignored);
}
