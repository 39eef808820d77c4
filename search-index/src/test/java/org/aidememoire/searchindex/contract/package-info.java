/** What every engine of the search port does: each test runs on all of {@link Engine}. */
package org.aidememoire.searchindex.contract;
