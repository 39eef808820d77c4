/**
 * Who is reading. A {@link org.aidememoire.identity.Reader} is computed from the current postings
 * and groups at the moment of each request, so a right ends when the posting ends; nothing about
 * rights is kept in a session or in a token of the identity provider. The provider says only which
 * ministry vouches for whom: the ministry is the broker's provider alias and nothing else.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>No account linking, no local passwords at the broker – because linking is where brokers
 *       were broken; a second way in would bypass the ministry. Confirmed by {@code RealmsTest},
 *       {@code SignInTest}.
 *   <li>The broker's word ends a session on every node – because who signs out at the ministry, or
 *       is signed out by an administrator, must not stay signed in here. Confirmed by {@code
 *       SignInIT}.
 *   <li>A lost session is asked for silently at the broker – because sessions may live on one node
 *       and go with it, and nobody notices. Confirmed by {@code NodesSmoke}.
 *   <li>A person is the ministry's alias and the subject that its provider gives the account
 *       ({@code sub}, persistent NameID), never a name and never the broker's own user – because
 *       accounts are renamed, names are handed on, and a user row of the broker can be deleted and
 *       made anew. Confirmed by {@code PeopleIT}, {@code AccountsIT}, {@code SubjectTest}, {@code
 *       ClaimsTest}.
 *   <li>The code flow is spoken here, by the server's JOSE library and Java's HTTP client, not by
 *       Jakarta Security's mechanism – because that one keeps state and target by session (two tabs
 *       lose each other, and every beginning makes a session), knows no PKCE and signs people out
 *       when the broker is away. Confirmed by {@code SignInIT}.
 *   <li>A sign-in under way lies in a cookie of its own, at most four of them – because any node
 *       can then take the answer up. Confirmed by {@code PendingSignInTest}.
 *   <li>The broker is asked once a minute and session whether it still holds, by its refresh token
 *       – because somebody blocked there must be out within the minute, and while the broker is
 *       away people are to read on. Confirmed by {@code BrokerSessionTest}, {@code SubjectTest}.
 *   <li>Somebody blocked at the ministry alone is out when the ministry says so, or when the
 *       session's bounds are reached – because the broker cannot ask a ministry again without the
 *       password being typed anew. Confirmed by {@code SignInIT}, {@code BrokerSessionTest}.
 * </ul>
 */
@NullMarked
package org.aidememoire.identity;

import org.jspecify.annotations.NullMarked;
