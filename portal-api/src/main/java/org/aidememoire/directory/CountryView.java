package org.aidememoire.directory;

/**
 * A country or territory.
 *
 * @param code ISO 3166-1 alpha-2
 * @param zone the time zone of its capital
 */
public record CountryView(String code, String name, String zone) {}
