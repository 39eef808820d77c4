package org.aidememoire.launcher.database;

/** A role of the database and its password. */
public record Login(String user, String password) {}
