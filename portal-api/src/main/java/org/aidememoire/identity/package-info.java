/**
 * Who is reading. A {@link org.aidememoire.identity.Reader} is computed from the current postings
 * and groups at the moment of each request, so a right ends when the posting ends; nothing about
 * rights is kept in a session or in a token of the identity provider. How somebody comes to be
 * vouched for is the business of {@code org.aidememoire.signin}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A person is the ministry's alias and the subject that its provider gives the account
 *       ({@code sub}, persistent NameID), never a name and never the broker's own user – because
 *       accounts are renamed, names are handed on, and a user row of the broker can be deleted and
 *       made anew. Confirmed by {@code PeopleIT}, {@code AccountsIT}, {@code SubjectTest}, {@code
 *       ClaimsTest}.
 * </ul>
 */
@NullMarked
package org.aidememoire.identity;

import org.jspecify.annotations.NullMarked;
