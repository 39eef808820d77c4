/**
 * What a first start shows when {@code portal.demonstration} is on: the directory of attaché posts
 * of 2015 (in the city that the table names, else in the capital), one person for each account of
 * the demonstration, and real law of the region with notes on it. Records are entered by those
 * people through the boundaries of their features, so rights, revisions and audit entries are what
 * they would be had the people typed them; this is why the package knows other features. Nothing
 * knows this package. It loads into an empty directory only, and never twice.
 */
@NullMarked
package org.aidememoire.demonstration;

import org.jspecify.annotations.NullMarked;
