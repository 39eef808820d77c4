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
 * </ul>
 */
@NullMarked
package org.aidememoire.identity;

import org.jspecify.annotations.NullMarked;
