package org.aidememoire.audit;

import java.time.Instant;

/**
 * One action.
 *
 * @param number without gaps, from 1
 * @param subject what it was done to, as kind and key
 */
public record AuditEntry(
    long number, Instant made, String actor, String action, String subject, String detail) {}
